let painted: { text: string; code: Element } | undefined;

/** Keeps the coloured code that the Worker has painted, before the application renders over it. */
export function keepListing(root: ParentNode): void {
  const code = root.querySelector(".code-area > .listing > code");
  if (code !== null) painted = { text: code.textContent, code };
}

/** A copy of the painted code if it is of this very text; each line ends with a line break. */
export function paintedListing(text: string): Node | undefined {
  return painted?.text === `${text}\n` ? painted.code.cloneNode(true) : undefined;
}
