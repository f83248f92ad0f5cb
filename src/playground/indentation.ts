const steps = ["\t", "  ", "   ", "    ", "        "];

/** By how much each line is indented further than the one before it, where it is. */
function stepsOf(text: string): string[] {
  let previous = "";
  return text.split("\n", 500).flatMap((line) => {
    // The star of a comment stands one column in, which is no indentation of code.
    const indent = /^[ \t]*(?=[^\s*])/.exec(line)?.[0];
    if (indent === undefined) return [];
    const step = indent.startsWith(previous) ? indent.slice(previous.length) : "";
    previous = indent;
    return step === "" ? [] : step;
  });
}

/** The indentation that a text uses: its commonest step, or two spaces where it has none. */
export function indentationOf(text: string): string {
  const found = stepsOf(text);
  const times = (step: string) => found.filter((each) => each === step).length;
  const [commonest = "  "] = steps.toSorted((a, b) => times(b) - times(a));
  return times(commonest) === 0 ? "  " : commonest;
}
