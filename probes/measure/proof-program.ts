import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";

export type Phase = "request" | "startup";

const folder = "probes/programs";
const record = readFileSync(`${folder}/record.js`, "utf8");

/** Answers with what the probe showed in this request. */
const inRequest = `import probe from "./probe.js";
import { record } from "./record.js";

let turn = 0;

export default {
  async fetch(request, env, ctx) {
    turn += 1;
    const echo = "http://echo.berth.test";
    return Response.json(await record(probe, { request, env, ctx, turn, echo }));
  },
};
`;

/** Answers with what the probe showed while the program started. */
const atStartup = `import probe from "./probe.js";
import { record } from "./record.js";

const outcome = await record(probe, { turn: 0, echo: "http://echo.berth.test" });

export default {
  fetch() {
    return Response.json(outcome);
  },
};
`;

/** The entry of every proof. */
export const proofEntry = "proof.js";

function filesBelow(path: string): Record<string, string> {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((file) => {
      const full = `${file.parentPath}/${file.name}`;
      return [full.slice(path.length + 1), readFileSync(full, "utf8")];
    }),
  );
}

/** Where the source of a probe stands: a file, or a folder with `probe.js` or an entry of its own, `proof.js`. */
export function sourceOf(id: string): string {
  const file = `${folder}/${id}.js`;
  return statSync(file, { throwIfNoEntry: false }) === undefined ? `${folder}/${id}` : file;
}

/**
 * The files of a probe as a program, which anyone can open and run.
 * @throws when there is no source of that name
 */
export function proofFiles(id: string, phase: Phase): Record<string, string> {
  const source = sourceOf(id);
  const own =
    basename(source) === `${id}.js`
      ? { "probe.js": readFileSync(source, "utf8") }
      : filesBelow(source);
  const entry = phase === "startup" ? atStartup : inRequest;
  return { "record.js": record, [proofEntry]: entry, ...own };
}
