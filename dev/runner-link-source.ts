import { buildSync } from "esbuild";

/** The runner link as the text of one module; it is never part of a build. */
export function runnerLinkSource(): string {
  const { outputFiles } = buildSync({
    entryPoints: ["dev/runner-link.ts"],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2024",
  });
  return outputFiles[0]?.text ?? "";
}
