/** The first line of a stream that holds a word. What stands behind it is never fetched. */
export async function findLine(stream, word) {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { line: rest.includes(word) ? rest : undefined, bytes };
    bytes += value.length;
    const lines = (rest + value).split("\n");
    // The last part may go on in the next chunk.
    rest = lines.pop();
    const line = lines.find((text) => text.includes(word));
    if (line === undefined) continue;
    await reader.cancel("found");
    return { line, bytes };
  }
}
