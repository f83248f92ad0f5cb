import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { projectRoot } from "./project-root.ts";

interface WorkerdTest {
  /** By name; the first is the main module and exports a `test` handler. */
  modules: Map<string, string>;
  compatibilityDate: string;
}

/** What the `test` handler of a Worker prints on a real workerd; throws when the handler does. */
export function runOnWorkerd({ modules, compatibilityDate }: WorkerdTest): string {
  const folder = mkdtempSync(`${tmpdir()}/shelf-`);
  try {
    const list = [...modules].map(([name, text], index) => {
      writeFileSync(`${folder}/${index}`, text);
      return `(name = ${JSON.stringify(name)}, esModule = embed "${index}")`;
    });
    const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = .worker)]);
const worker :Workerd.Worker = (
  modules = [${list.join(",\n")}],
  compatibilityDate = "${compatibilityDate}",
  compatibilityFlags = ["nodejs_compat"],
);`;
    writeFileSync(`${folder}/config.capnp`, config);
    const workerd = `${projectRoot}/node_modules/.bin/workerd`;
    return execFileSync(workerd, ["test", "config.capnp"], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
