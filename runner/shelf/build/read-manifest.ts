import { globSync, readFileSync } from "node:fs";
import * as v from "valibot";
import { projectRoot } from "./project-root.ts";

const Named = v.pipe(
  v.object({ type: v.string() }),
  v.transform(({ type }) => type),
);

const Manifest = v.pipe(
  v.object({
    name: v.string(),
    version: v.string(),
    license: v.optional(v.union([v.string(), Named])),
    /** How packages of long ago name their licence. */
    licenses: v.optional(v.array(Named)),
    exports: v.optional(v.unknown()),
  }),
  v.transform(({ name, version, license, licenses = [], exports }) => ({
    name,
    version,
    license: license ?? licenses.join(" OR "),
    exports,
  })),
);
type Manifest = v.InferOutput<typeof Manifest>;

/** What is asked of those who hand a package on must be possible here, where it becomes part of a whole. */
const copyleft = /\b(?:A?GPL|LGPL|EUPL|OSL|CPAL|SSPL|CC-BY-SA)/;

/** The package.json in a folder of the project; throws for a package that may not be handed on. */
export function readManifest(folder: string): Manifest {
  const path = `${projectRoot}/${folder}/package.json`;
  const manifest = v.parse(Manifest, JSON.parse(readFileSync(path, "utf8")));
  const { name } = manifest;
  const license = manifest.license || licenseInReadme(folder);
  if (copyleft.test(license)) throw new Error(`${name} is under ${license}`);
  return { ...manifest, license };
}

function licenseInReadme(folder: string): string {
  const cwd = `${projectRoot}/${folder}`;
  const files = globSync("{readme,Readme,README}*", { cwd });
  const says = files.some((file) => readFileSync(`${cwd}/${file}`, "utf8").includes("MIT License"));
  if (!says) throw new Error(`${folder} has no licence`);
  return "MIT";
}
