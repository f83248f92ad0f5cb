import { env } from "cloudflare:workers";
import { beforeAll, expect, it, vi } from "vitest";
import { saveProgram } from "../programs/store.ts";
import { answerProgramFiles } from "./program-files.ts";

const context = {
  db: env.DB,
  assets: env.ASSETS,
  origin: "https://berth.test",
  runHost: "run.test",
};
let id = "";

beforeAll(async () => {
  const saved = await saveProgram(env.DB, {
    title: "Files",
    description: "",
    program: {
      files: {
        "server.js": "</script><h1>é 🚢</h1>",
        "views/a b.html": "<script>alert(1)</script>",
        "icon.png": { base64: "iVBORw==" },
      },
      entry: "server.js",
    },
    requests: [],
    listed: true,
    parent: null,
    deleteTokenHash: "a-hash-that-nobody-may-see",
  });
  if (saved.outcome === "saved") id = saved.id;
});

async function ask(path: string, method = "GET"): Promise<Response> {
  const request = new Request(`https://berth.test${path}`, { method });
  const response = await answerProgramFiles(request, context);
  if (response === undefined) throw new Error(`${path} is no data address`);
  return response;
}

it("gives the whole program as JSON", async () => {
  const response = await ask(`/p/${id}.json`);
  expect(response.headers.get("content-type")).toBe("application/json");
  const text = await response.text();
  expect(JSON.parse(text)).toMatchObject({
    id,
    liveUrl: `https://${id}.run.test/`,
    title: "Files",
  });
  expect(text).not.toContain("a-hash-that-nobody-may-see");
});

it.each([
  ["server.js", "</script><h1>é 🚢</h1>"],
  ["views/a%20b.html", "<script>alert(1)</script>"],
])("gives %s as text that no browser takes for anything else", async (path, text) => {
  const response = await ask(`/p/${id}/raw/${path}`);
  expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(response.headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
  expect(await response.text()).toBe(text);
});

it("gives bytes as a download", async () => {
  const response = await ask(`/p/${id}/raw/icon.png`);
  expect(response.headers.get("content-type")).toBe("application/octet-stream");
  expect(response.headers.get("content-disposition")).toBe("attachment; filename*=UTF-8''icon.png");
  expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0x89, 0x50, 0x4e, 0x47]);
});

it("answers HEAD without a body", async () => {
  const response = await ask(`/p/${id}/raw/server.js`, "HEAD");
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  expect(response.body).toBeNull();
});

it.each(["raw/nope.js", "raw/", "raw/constructor", "raw/%ff", "raw/views"])(
  "has nothing at %s",
  async (path) => {
    const response = await ask(`/p/${id}/${path}`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { code: "not-found" } });
  },
);

it("has nothing of a program that is not there", async () => {
  expect((await ask("/p/zzzzzzzzzz.json")).status).toBe(404);
  expect((await ask("/p/zzzzzzzzzz/raw/server.js")).status).toBe(404);
});

it("is read only", async () => {
  const response = await ask(`/p/${id}.json`, "DELETE");
  expect(response.status).toBe(405);
  expect(response.headers.get("allow")).toBe("GET, HEAD");
});

it("leaves other paths alone", async () => {
  for (const path of ["/", `/p/${id}`, "/p/", "/api/programs/x"]) {
    const request = new Request(`https://berth.test${path}`);
    expect(await answerProgramFiles(request, context)).toBeUndefined();
  }
});

it("answers and logs a failure of the database", async () => {
  const errors = vi.spyOn(console, "error").mockImplementation(() => {});
  const db = new Proxy(env.DB, {
    get: () => () => {
      throw new Error("D1 is down");
    },
  });
  const request = new Request("https://berth.test/p/0123456789.json");
  const response = await answerProgramFiles(request, { ...context, db });
  expect(response?.status).toBe(500);
  expect(await response?.text()).not.toContain("D1");
  expect(errors.mock.calls).toHaveLength(1);
  errors.mockClear();
});
