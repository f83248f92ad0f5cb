import { ledger } from "./ledger.js";

async function enter(entries, notes) {
  const writer = ledger(notes).getWriter();
  // A failed write is told by `closed` and `ready` as well; one listener is enough.
  writer.closed.catch(() => undefined);
  for (const entry of entries) {
    // Resolves when the sink has room: so at most two entries wait in memory.
    await writer.ready;
    notes.push(`room for ${writer.desiredSize}`);
    writer.write(entry).catch((error) => notes.push(`refused: ${error.message}`));
  }
  await writer.close();
}

export default {
  async fetch(request) {
    const { pathname, searchParams } = new URL(request.url);
    const entries = (searchParams.get("cents") ?? "100,250,-50").split(",").map(Number);
    const notes = [];
    try {
      if (pathname === "/abort") {
        await ledger(notes).abort(new Error("the shop is closed"));
      } else {
        await enter(entries, notes);
      }
      return Response.json({ notes });
    } catch (error) {
      return Response.json({ notes, error: error.message }, { status: 422 });
    }
  },
};
