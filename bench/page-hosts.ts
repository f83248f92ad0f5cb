import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "miniflare";
import type { Program } from "../contract/program.ts";

const passOn = `export default { fetch: (request, env) => env.ASSETS.fetch("http://assets/") };`;

async function start(name: string, script: string, compatibilityDate: string) {
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      name,
      compatibilityDate,
      modules: true,
      script,
      d1Databases: ["DB"],
      assets: {
        directory: resolve("dist/client"),
        binding: "ASSETS",
        routerConfig: { has_user_worker: true, invoke_user_worker_ahead_of_assets: true },
      },
      log: new Log(LogLevel.WARN),
      cf: false,
      telemetry: { enabled: false },
    }),
  );
  await miniflare.ready;
  return miniflare;
}

/** A Worker that does nothing: what runtime and local host cost by themselves. */
export function startFloor(compatibilityDate: string): Promise<Miniflare> {
  return start("floor", `export default { fetch: () => new Response("ok") };`, compatibilityDate);
}

/** A Worker that passes the shell document on, unchanged: the least that Static Assets cost. */
export function startPassthrough(compatibilityDate: string): Promise<Miniflare> {
  return start("passthrough", passOn, compatibilityDate);
}

/** `documented-worker.js` over a database of its own that holds these programs. */
export async function startDocumented(
  programs: { id: string; title: string; program: Program }[],
  compatibilityDate: string,
): Promise<Miniflare> {
  const script = readFileSync("bench/documented-worker.js", "utf8");
  const miniflare = await start("documented", script, compatibilityDate);
  const db = await miniflare.getD1Database("DB");
  const statements = globSync("migrations/*.sql")
    .toSorted()
    .flatMap((file) =>
      readFileSync(file, "utf8")
        .replace(/^\s*--.*$/gm, "")
        .split(";"),
    )
    .filter((statement) => statement.trim() !== "");
  for (const statement of statements) await db.prepare(statement).run();
  const insert = db.prepare(
    `INSERT INTO programs (id, title, description, program, requests, listed, created_at, delete_token_hash)
     VALUES (?, ?, 'A program of the benchmark.', ?, '[]', 0, '2026-11-21T00:00:00.000Z', 'none')`,
  );
  await db.batch(
    programs.map(({ id, title, program }) => insert.bind(id, title, JSON.stringify(program))),
  );
  return miniflare;
}
