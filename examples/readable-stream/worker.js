import { countdown } from "./countdown.js";

async function firstLines(stream, count) {
  const lines = [];
  for await (const bytes of stream) {
    lines.push(new TextDecoder().decode(bytes).trim());
    // Leaving the loop cancels the stream.
    if (lines.length === count) break;
  }
  return lines;
}

export default {
  async fetch(request) {
    const notes = [];
    const { pathname } = new URL(request.url);
    if (pathname === "/whole") return new Response(countdown(3, notes));
    if (pathname === "/twice") {
      // Both halves get every piece; what one has read and the other has not is kept in memory.
      const [one, two] = countdown(2, notes).tee();
      const texts = await Promise.all([new Response(one).text(), new Response(two).text()]);
      return Response.json({ same: texts[0] === texts[1], notes });
    }
    const lines = await firstLines(countdown(1_000_000, notes), 2);
    return Response.json({ lines, notes });
  },
};
