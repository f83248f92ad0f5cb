import { findLine } from "./find-line.js";

export default {
  async fetch(request) {
    const word = new URL(request.url).searchParams.get("word") ?? "chunk 3";
    // Ten lines, one every 20 ms.
    const { body } = await fetch("http://echo.berth.test/stream/10?ms=20");
    const { line, bytes } = await findLine(body, word);
    if (line === undefined)
      return Response.json({ error: `No "${word}".`, bytes }, { status: 404 });
    return Response.json({ line, bytes });
  },
};
