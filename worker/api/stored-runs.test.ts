import { env, exports } from "cloudflare:workers";
import { expect, it, vi } from "vitest";
import type { ProgramRequest } from "../../contract/request.ts";
import { saveProgram } from "../programs/store.ts";
import { elementsOf } from "../test-elements.ts";
import { runnerOf, send } from "./test-client.ts";

const request: ProgramRequest = { method: "GET", path: "/", headers: [["a", "b"]] };

async function share(code: string): Promise<string> {
  const saved = await saveProgram(env.DB, {
    title: "Run",
    description: "",
    program: { files: { "server.js": code }, entry: "server.js" },
    requests: [request, { ...request, path: "/second" }],
    listed: false,
    parent: null,
    deleteTokenHash: "hash",
  });
  if (saved.outcome !== "saved") throw new Error(saved.outcome);
  return saved.id;
}

function answering(status: number): string {
  return `import http from "node:http";
http.createServer((req, res) => { res.statusCode = ${status}; res.end(); }).listen(3000);`;
}

async function run(id: string, sent: ProgramRequest = request): Promise<string> {
  const answer = await send(`/api/programs/${id}/runs`, { json: { request: sent } });
  return new TextDecoder().decode(await answer.arrayBuffer());
}

async function statusOf(id: string): Promise<unknown> {
  return env.DB.prepare("SELECT last_status FROM programs WHERE id = ?")
    .bind(id)
    .first("last_status");
}

async function imageOf(id: string): Promise<string> {
  const html = await (await exports.default.fetch(`https://berth.test/p/${id}`)).text();
  const [image] = await elementsOf(html, 'meta[property="og:image"]');
  return image?.attributes["content"] ?? "";
}

it("records how the first saved request was answered, and has another image then", async () => {
  const id = await share(answering(418));
  const before = await imageOf(id);
  expect(await run(id)).toContain('"outcome":"ok"');
  await vi.waitFor(async () => expect(await statusOf(id)).toBe("418"));
  await vi.waitFor(async () => expect(await imageOf(id)).not.toBe(before));
  const after = await imageOf(id);
  const [image, earlier] = await Promise.all([fetchImage(after), fetchImage(before)]);
  expect(image.cacheControl).toContain("immutable");
  // Whoever still has the address of before gets what there is now, and is not to keep it.
  expect(earlier.cacheControl).toContain("must-revalidate");
  expect(earlier.bytes).toEqual(image.bytes);
});

it("draws what was recorded elsewhere, where its address is known already", async () => {
  const id = await share(answering(200));
  const without = await fetchImage(await imageOf(id));
  await env.DB.prepare("UPDATE programs SET last_status = '200' WHERE id = ?").bind(id).run();
  const { cacheControl, bytes } = await fetchImage(`https://berth.test/og/${id}.png?v=new`);
  expect(cacheControl).toContain("must-revalidate");
  expect(bytes).not.toEqual(without.bytes);
});

it("records the kind of error where there was no answer", async () => {
  const id = await share("const nothing = 1;");
  expect(await run(id)).toContain('"outcome":"no-server"');
  await vi.waitFor(async () => expect(await statusOf(id)).toBe("no-server"));
});

it.each([
  ["another saved request", { ...request, path: "/second" }],
  ["other headers", { ...request, headers: [] }],
  ["another method", { ...request, method: "POST" }],
] satisfies [string, ProgramRequest][])("records nothing of %s", async (_what, sent) => {
  const id = await share(answering(200));
  expect(await run(id, sent)).toContain('"outcome":"ok"');
  await scheduler.wait(50);
  expect(await statusOf(id)).toBeNull();
});

it("gives the run before the database has taken anything down", async () => {
  const id = await share(answering(200));
  const asked: string[] = [];
  const written = Promise.withResolvers<void>();
  const stuck = new Proxy(env.DB, {
    get: (db, name) =>
      name === "prepare" &&
      ((sql: string) => {
        asked.push(sql);
        if (!sql.startsWith("UPDATE")) return db.prepare(sql);
        return { bind: () => ({ run: () => written.promise }) };
      }),
  });
  const runner = runnerOf([], 200);
  const answer = await send(`/api/programs/${id}/runs`, {
    json: { request },
    env: { DB: stuck, RUNNER: runner },
  });
  expect(new TextDecoder().decode(await answer.arrayBuffer())).toContain('"type":"end"');
  expect(asked.at(-1)).toMatch(/^UPDATE/);
  written.resolve();
});

it("writes nothing when the status is what it was", async () => {
  const id = await share(answering(200));
  const statements: string[] = [];
  const watched = new Proxy(env.DB, {
    get: (db, name) =>
      name === "prepare" &&
      ((sql: string) => {
        statements.push(sql);
        return db.prepare(sql);
      }),
  });
  for (const status of [200, 200, 500, 500, 200]) {
    const answer = await send(`/api/programs/${id}/runs`, {
      json: { request },
      env: { DB: watched, RUNNER: runnerOf([], status) },
    });
    await answer.arrayBuffer();
    await vi.waitFor(async () => expect(await statusOf(id)).toBe(String(status)));
  }
  expect(statements.filter((sql) => sql.startsWith("UPDATE"))).toHaveLength(3);
});

async function fetchImage(url: string) {
  const answer = await exports.default.fetch(url);
  const cacheControl = answer.headers.get("cache-control");
  return { cacheControl, bytes: new Uint8Array(await answer.arrayBuffer()) };
}
