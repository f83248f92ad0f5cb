import { tailOf } from "./tail-collector.ts";

/** Logs by the module, and makes a Console that writes to a stream. */
export default async function observe() {
  const { answer, item } = await tailOf(`
    import nodeConsole, { Console } from "node:console";
    import { Writable } from "node:stream";

    export default {
      async fetch() {
        nodeConsole.log("by the module");
        const out = { same: nodeConsole === console, sameLog: nodeConsole.log === console.log };
        const written = [];
        const stdout = new Writable({
          write(chunk, encoding, done) {
            written.push(chunk.toString());
            done();
          },
        });
        try {
          new Console({ stdout }).log("to a stream");
          return Response.json({ ...out, written: written.join("") });
        } catch (error) {
          return Response.json({ ...out, threw: error.message });
        }
      },
    };
  `);
  const observed: unknown = JSON.parse(answer);
  return { observed, logs: item.logs.map(({ level, message }) => ({ level, message })) };
}
