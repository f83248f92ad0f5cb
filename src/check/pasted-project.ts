import { isChecked } from "../../contract/check.ts";
import type { Project } from "./take-project.ts";

/** A manifest is an object, and no program is. */
function isManifest(text: string): boolean {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed);
  } catch {
    return /^\s*\{\s*"/.test(text);
  }
}

/** What only TypeScript says. */
const typed =
  /^\s*(?:import\s+type|export\s+type|interface|type\s+\w+\s*=|enum)\b|\)\s*:\s*\w[\w<>[\], ]*\s*(?:=>|\{)/m;

/** What was pasted, as the files of a project: a manifest, files of a text in Markdown, or one file of code. */
export async function pastedProject(text: string): Promise<Project> {
  if (isManifest(text)) return { name: "", files: { "package.json": text }, ignored: 0 };
  const { readFences } = await import("../playground/read-fences.ts");
  const fenced = readFences(text);
  if (fenced !== undefined && "files" in fenced) {
    const all = Object.entries(fenced.files);
    const kept = all.filter(([path]) => isChecked(path));
    if (kept.length > 0) {
      return { name: "", files: Object.fromEntries(kept), ignored: all.length - kept.length };
    }
  }
  const code = fenced !== undefined && "code" in fenced ? fenced.code : text;
  return { name: "", files: { [typed.test(code) ? "server.ts" : "server.js"]: code }, ignored: 0 };
}
