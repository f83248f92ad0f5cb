import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Content, Program } from "../../contract/program.ts";

const projectRoot = fileURLToPath(new URL("../..", import.meta.url));
const descriptionFile = "example.json";

/** The folders of programs in a room, as `room/name`. */
export function programFolders(room: string): string[] {
  return readdirSync(join(projectRoot, room), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${room}/${entry.name}`);
}

function contentOf(file: string): Content {
  const bytes = readFileSync(file);
  const text = bytes.toString();
  // A small .wasm file may be UTF-8 by chance; a NUL tells that it is no text.
  const isText = !bytes.includes(0) && Buffer.from(text).equals(bytes);
  return isText ? text : { base64: bytes.toString("base64") };
}

/** The files of a program, by their paths in its folder. */
export function programFiles(folder: string): Program["files"] {
  const root = join(projectRoot, folder);
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  return Object.fromEntries(
    paths
      .filter((path) => path !== descriptionFile)
      .map((path) => [path, contentOf(join(root, path))]),
  );
}

/** What a folder says of its program, not yet parsed. */
export function programDescription(folder: string): unknown {
  return JSON.parse(readFileSync(join(projectRoot, folder, descriptionFile), "utf8"));
}

/** What examples/systems.json says, not yet parsed. */
export function systemRows(): unknown {
  return JSON.parse(readFileSync(join(projectRoot, "examples/systems.json"), "utf8"));
}
