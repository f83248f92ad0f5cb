/** Says on the terminal how far a measurement has come: one line that grows, or one at each tenth in a log. */
export function noteProgress(what: string, total: number): () => void {
  let done = 0;
  return () => {
    done += 1;
    const line = `${what}: ${done} of ${total}`;
    if (process.stdout.isTTY) process.stdout.write(`\r${line}${done === total ? "\n" : ""}`);
    else if (done === total || done % Math.ceil(total / 10) === 0) console.log(line);
  };
}
