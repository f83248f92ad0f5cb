import { expect, test } from "vitest";
import { type Told, program, run } from "../run/test-run.ts";

/** Everything that one visitor was told, as one text. */
function textOf({ events }: Told): string {
  return JSON.stringify(events);
}

const ids = ["alice-4711", "bob-0815"] as const;

/** Runs one program for both visitors at once, and again each after the other. */
async function both(code: string): Promise<[Told, Told][]> {
  const of = program("shared.js", code);
  const [alice, bob] = ids.map((id) => () => run(of, { path: `/${id}` }));
  if (alice === undefined || bob === undefined) throw new Error("There are two visitors.");
  const together = await Promise.all([alice(), bob()]);
  return [together, [await alice(), await bob()]];
}

/** What each visitor must be told, and what must be told to that visitor alone. */
const rows: Record<string, string> = {
  "console lines":
    "console.log('line of', id); await wait(20); console.error('again', id); res.end();",
  "lines without an end": "process.stdout.write('open ' + id); await wait(20); res.end();",
  bodies: "res.write(id); await wait(20); res.end(id);",
  "errors in the handler": "await wait(10); throw new Error('error of ' + id);",
  "errors in timers":
    "setTimeout(() => { throw new Error('timer of ' + id); }, 5); setTimeout(() => res.end(), 30);",
  "rejected promises": "Promise.reject(new Error('promise of ' + id)); await wait(20); res.end();",
  "refused calls": "await fetch(`http://${id}.example/`).catch(() => res.end());",
  "errors that hang": "console.log(id);",
  "what a listener of the other hears":
    "process.on('exit', () => {}); bus.on('said', (text) => console.log(id, 'hears', typeof text)); await wait(10); bus.emit('said', 'x'); await wait(20); res.end();",
};

test.each(Object.entries(rows))("of two visitors of one program, %s", async (name, body) => {
  const shared = name.startsWith("what a listener");
  const told = await both(`const bus = new (require('node:events'))();
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
require('node:http').createServer(async (req, res) => {
  const id = req.url.slice(1);
  ${body}
}).listen(3000);`);
  for (const [alice, bob] of told) {
    expect(textOf(alice)).toContain(ids[0]);
    expect(textOf(bob)).toContain(ids[1]);
    // Module state is shared: a listener that one left tells whoever makes it speak.
    if (shared) continue;
    expect(textOf(alice)).not.toContain(ids[1]);
    expect(textOf(bob)).not.toContain(ids[0]);
  }
});
