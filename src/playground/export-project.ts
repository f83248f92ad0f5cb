import { type Zippable, zipSync } from "fflate";
import { saveFile } from "../save-file.ts";
import { projectFiles, type Taken } from "./project-files.ts";
import { projectName } from "./project-name.ts";

function bytesOf(content: string | { base64: string }): Uint8Array {
  if (typeof content === "string") return new TextEncoder().encode(content);
  return Uint8Array.from(atob(content.base64), (character) => character.charCodeAt(0));
}

/** Hands the program to the browser as a project in a zip archive. */
export function exportProject(taken: Taken): void {
  const files = projectFiles(taken);
  const name = projectName(taken.title);
  const archive: Zippable = Object.fromEntries(
    Object.entries(files).map(([path, content]) => [`${name}/${path}`, bytesOf(content)]),
  );
  // A program is small; a worker for it would need a policy that lets in scripts made of text.
  const zipped = new Uint8Array(zipSync(archive));
  saveFile(`${name}.zip`, new Blob([zipped], { type: "application/zip" }));
}
