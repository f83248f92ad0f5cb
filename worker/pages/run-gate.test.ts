import { env } from "cloudflare:workers";
import { expect, it, vi } from "vitest";
import { exampleList } from "../programs/examples.ts";
import { saveProgram } from "../programs/store.ts";
import { runGate } from "./run-gate.ts";

const context = {
  db: env.DB,
  assets: env.ASSETS,
  origin: "https://berth.test",
  runHost: "run.test",
};

const at = (path: string) => new URL(path, context.origin);

/** A database that meets every statement in the same way. */
function databaseThat(answer: () => Promise<never>): D1Database {
  return new Proxy(env.DB, {
    get: () => () => ({ bind: () => ({ first: answer, all: answer, run: answer }) }),
  });
}

async function store(over: { listed?: boolean; title?: string; description?: string } = {}) {
  const saved = await saveProgram(env.DB, {
    title: "A stored server",
    description: "",
    program: { files: { "server.js": "// one", "b.js": "// two" }, entry: "server.js" },
    requests: [],
    listed: true,
    parent: null,
    deleteTokenHash: "a-hash-that-nobody-may-see",
    ...over,
  });
  if (saved.outcome !== "saved") throw new Error(saved.outcome);
  return saved.id;
}

it("gives the home page with an example that is ready to run", async () => {
  const result = await runGate(at("/"), context);
  expect(result).toMatchObject({ status: 200, turnstile: true, data: { page: "home" } });
  expect(result.head.canonical).toBe("https://berth.test/");
  expect(result.readingView).toContain("createServer");
});

it("gives an example, and not found for a name that is none", async () => {
  const result = await runGate(at("/examples/hello-http"), context);
  expect(result.data).toMatchObject({ page: "example", example: { slug: "hello-http" } });
  expect(result.head.canonical).toBe("https://berth.test/examples/hello-http");
  expect(result.head.robots).toBeUndefined();
  expect(await runGate(at("/examples/nope"), context)).toMatchObject({
    status: 404,
    head: { robots: "noindex" },
    data: { page: "not-found" },
  });
});

it("gives a stored program, with what anyone may read of it and no more", async () => {
  const id = await store();
  const result = await runGate(at(`/p/${id}`), context);
  expect(result).toMatchObject({
    status: 200,
    head: {
      title: "A stored server · Berth",
      description:
        "A Node.js server that runs on workerd: server.js and 1 more file. Read it, run it, fork it.",
      canonical: `https://berth.test/p/${id}`,
      ogType: "article",
    },
    data: { page: "program", stored: { id, url: `https://berth.test/p/${id}` } },
  });
  expect(result).not.toHaveProperty("redirect");
  expect(JSON.stringify(result)).not.toContain("a-hash-that-nobody-may-see");
});

it("keeps an unlisted program out of indexes", async () => {
  const id = await store({ listed: false });
  expect((await runGate(at(`/p/${id}`), context)).head.robots).toBe("noindex");
});

it("leads from an id in capitals to the one address", async () => {
  const id = await store();
  const result = await runGate(at(`/p/${id.toUpperCase()}`), context);
  expect(result).toMatchObject({ status: 308, redirect: `/p/${id}` });
});

it("shows a choice of the examples on the home page, however many there are", async () => {
  const { data } = await runGate(at("/"), context);
  expect(data).toMatchObject({ page: "home", examples: exampleList.length });
  expect(data).toHaveProperty("gallery.length", 12);
});

it("keeps the gallery of each tag, and what is found for words only for its own request", async () => {
  const byTag = await runGate(at("/examples?tag=koa"), context);
  expect(byTag.data).toMatchObject({ filter: { words: "", tag: "koa" } });
  expect(byTag.readingView).not.toContain("/examples/express-api");
  expect(await runGate(at("/examples?tag=koa&other"), context)).toBe(byTag);
  const byWords = await runGate(at("/examples?q=koa"), context);
  expect(byWords.readingView).not.toContain("/examples/express-api");
  expect(byWords.head).toEqual(byTag.head);
  expect(await runGate(at("/examples?q=koa"), context)).not.toBe(byWords);
});

it.each(["/p/zzzzzzzzzz", "/p/not-an-id", "/p/constructor", "/unknown", "/p/%ff"])(
  "finds nothing at %s",
  async (path) => {
    const result = await runGate(at(path), context);
    expect(result).toMatchObject({ status: 404, data: { page: "not-found" } });
    expect(result.head.canonical).toBeUndefined();
  },
);

it.each([
  ["fails", () => Promise.reject(new Error("D1 is down")), "D1 is down"],
  ["does not answer", () => new Promise<never>(() => {}), "not done after 800 ms"],
])("is unavailable when the database %s, and logs it once", async (_what, answer, logged) => {
  const errors = vi.spyOn(console, "error").mockImplementation(() => {});
  const result = await runGate(at("/p/0123456789"), { ...context, db: databaseThat(answer) });
  expect(result).toMatchObject({
    status: 503,
    head: { robots: "noindex" },
    data: { page: "unavailable" },
  });
  expect(errors.mock.calls).toHaveLength(1);
  expect(errors.mock.calls[0]?.[0]).toContain(logged);
  errors.mockClear();
});

it("makes the page of what is not there once, so that it takes the place of no other", async () => {
  for (const path of ["/nowhere", "/examples/nope", "/p/zzzzzzzzzz"]) {
    const [one, other] = await Promise.all([
      runGate(at(path), context),
      runGate(at(`${path}x`), context),
    ]);
    expect([path, one === other]).toEqual([path, true]);
  }
  const home = await runGate(at("/"), context);
  for (let n = 0; n < 3000; n += 1) await runGate(at(`/nowhere/${n}`), context);
  expect(await runGate(at("/"), context)).toBe(home);
});
