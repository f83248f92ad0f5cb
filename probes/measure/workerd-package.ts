import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";

/** Another workerd than the installed one. */
export interface OtherWorkerd {
  version: string;
  binary: string;
  /** Programs of later dates are refused by it. */
  newestDate: string;
}

/** Of the installed one; the runtime itself says only its date. */
export function installedVersion(): string {
  const { version }: { version: string } = createRequire(import.meta.url)("workerd/package.json");
  return process.env["MINIFLARE_WORKERD_VERSION"] ?? version;
}

/** Fetches a version into a folder of its own, where it does not take the place of the installed one. */
export function fetchWorkerd(version: string): OtherWorkerd {
  if (!/^1\.\d{8}\.\d+$/.test(version)) throw new Error(`${version} is no version of workerd.`);
  const name = `@cloudflare/workerd-${process.platform}-${process.arch === "x64" ? "64" : process.arch}`;
  const folder = `.berth/workerd-${version}`;
  const binary = `${folder}/node_modules/${name}/bin/workerd`;
  if (!existsSync(binary)) {
    const args = ["install", "--prefix", folder, "--no-save", "--no-audit", "--no-fund"];
    spawnSync("npm", [...args, `${name}@${version}`], { stdio: ["ignore", "ignore", "inherit"] });
  }
  const { stdout } = spawnSync(binary, ["--version"], { encoding: "utf8" });
  const newestDate = /\d{4}-\d{2}-\d{2}/.exec(stdout ?? "")?.[0];
  if (newestDate === undefined)
    throw new Error(`${name}@${version} cannot be had, or does not run.`);
  return { version, binary, newestDate };
}
