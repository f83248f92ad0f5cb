import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const program = `import { httpServerHandler } from "cloudflare:node";
import express from "express";

const app = express();

app.get("/", (request, response) => response.send("Hello World!"));
app.listen(3000);

export default httpServerHandler({ port: 3000 });
`;

const settings = {
  name: "express-hello",
  main: "server.js",
  compatibility_date: "2026-10-01",
  compatibility_flags: ["nodejs_compat"],
};

const total = /Total Upload: ([\d.]+) KiB \/ gzip: ([\d.]+) KiB/;

/** What Wrangler would upload of an Express app, in whole hundreds of KiB. */
export default async function observe() {
  await mkdir(".berth", { recursive: true });
  const folder = await mkdtemp(".berth/upload-");
  try {
    await writeFile(join(folder, "server.js"), program);
    await writeFile(join(folder, "wrangler.json"), JSON.stringify(settings));
    const args = ["deploy", "--dry-run", "-c", join(folder, "wrangler.json")];
    const env = { ...process.env, WRANGLER_SEND_METRICS: "false" };
    const { stdout } = await promisify(execFile)("node_modules/.bin/wrangler", args, { env });
    const [, whole, zipped] = total.exec(stdout) ?? [];
    return { kib: hundreds(whole), gzipKib: hundreds(zipped) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function hundreds(kib: string | undefined): number {
  return Math.round(Number(kib) / 100) * 100;
}
