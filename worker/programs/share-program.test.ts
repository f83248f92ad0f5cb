import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { defaultCompatibilityDate } from "../../contract/compatibility-date.ts";
import { shareProgram, storedBytes } from "./share-program.ts";
import { sha256 } from "./sha256.ts";
import { deleteProgram, findProgram } from "./store.ts";

const body = {
  title: "Hello",
  program: { files: { "server.js": "// nothing" }, entry: "server.js" },
};
const visitor = { visitorId: "a-visitor", secret: "a secret for tests" };

async function share(
  ...given: Parameters<typeof shareProgram> extends [unknown, ...infer R] ? R : never
) {
  const shared = await shareProgram(env.DB, ...given);
  if (shared.outcome !== "shared") throw new Error(shared.outcome);
  return shared;
}

async function countPrograms(): Promise<number | null> {
  return env.DB.prepare("SELECT count(*) AS n FROM programs").first<number>("n");
}

it("stores what was shared, with the compatibility date pinned", async () => {
  const request = { method: "POST", path: "/", headers: [], body: { base64: "AP8=" } };
  const { id } = await share({ ...body, requests: [request], listed: true });
  expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/);
  expect(await findProgram(env.DB, id)).toEqual({
    id,
    title: "Hello",
    description: "",
    program: { ...body.program, compatibilityDate: defaultCompatibilityDate },
    requests: [request],
    listed: true,
    parent: null,
    createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    lastStatus: null,
  });
});

it("keeps a compatibility date that was chosen", async () => {
  const program = { ...body.program, compatibilityDate: "2025-01-31" };
  const { id } = await share({ ...body, program });
  expect((await findProgram(env.DB, id))?.program.compatibilityDate).toBe("2025-01-31");
});

it("keeps any text as it is", async () => {
  const text = `"'\\ \u0000 \u2028 </script> ${String.fromCodePoint(0x1f6a2)} ${"é".repeat(1000)}`;
  const { id } = await share({
    title: text.slice(0, 20),
    description: text,
    program: { files: { "a b'\"é.js": text }, entry: "a b'\"é.js" },
  });
  const record = await findProgram(env.DB, id);
  expect(record?.program.files).toEqual({ "a b'\"é.js": text });
  expect(record?.description).toBe(text);
});

it("knows a fork's parent, and refuses one that does not exist", async () => {
  const { id: parent } = await share(body);
  const { id } = await share({ ...body, parent });
  expect((await findProgram(env.DB, id))?.parent).toBe(parent);
  const before = await countPrograms();
  expect(await shareProgram(env.DB, { ...body, parent: "0000000000" })).toEqual({
    outcome: "parent-not-found",
  });
  expect(await countPrograms()).toBe(before);
});

it("refuses more than a row holds, and stores nothing", async () => {
  const before = await countPrograms();
  const request = { method: "POST", path: "/", headers: [], body: "x".repeat(storedBytes / 2) };
  expect(await shareProgram(env.DB, { ...body, requests: [request, request] })).toEqual({
    outcome: "too-large",
  });
  expect(await countPrograms()).toBe(before);
});

it("stores as much as it says a row holds", async () => {
  const request = {
    method: "POST",
    path: "/",
    headers: [],
    body: "x".repeat(storedBytes / 2 - 500),
  };
  const { id } = await share({ ...body, requests: [request, request] });
  expect((await findProgram(env.DB, id))?.requests).toHaveLength(2);
});

it("gives a retry the same answer, and stores once", async () => {
  const first = await share(body, { ...visitor, key: "k1" });
  const before = await countPrograms();
  const reordered = { program: body.program, title: body.title };
  expect(await share(reordered, { ...visitor, key: "k1" })).toEqual(first);
  expect(await countPrograms()).toBe(before);
});

it("gives retries at the same time the same answer", async () => {
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => share(body, { ...visitor, key: "k2" })),
  );
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
});

it("refuses a key that came with another body", async () => {
  await share(body, { ...visitor, key: "k3" });
  expect(
    await shareProgram(env.DB, { ...body, title: "Other" }, { ...visitor, key: "k3" }),
  ).toEqual({
    outcome: "idempotency-conflict",
  });
});

it("keeps the keys of visitors apart", async () => {
  const mine = await share(body, { ...visitor, key: "k4" });
  const theirs = await share(body, { ...visitor, visitorId: "another", key: "k4" });
  expect(theirs.id).not.toBe(mine.id);
  expect(theirs.deleteToken).not.toBe(mine.deleteToken);
});

it("stores the delete token's hash only", async () => {
  const { id, deleteToken } = await share(body, { ...visitor, key: "key number 5" });
  const row = JSON.stringify(
    await env.DB.prepare("SELECT * FROM programs WHERE id = ?").bind(id).first(),
  );
  expect(row).toContain(await sha256(deleteToken));
  expect(row).not.toContain(deleteToken);
  expect(row).not.toContain("key number 5");
});

it.each([undefined, { ...visitor, key: "k6" }])(
  "makes delete tokens of 160 bits or more",
  async (idempotency) => {
    const { deleteToken } = await share(body, idempotency);
    expect(deleteToken).toMatch(/^[\w-]{27,}$/);
  },
);

it("deletes for the token's holder only, and serves nothing of it afterwards", async () => {
  const { id, deleteToken } = await share(body);
  // Read before, so that this isolate has it in memory.
  expect(await findProgram(env.DB, id)).toBeDefined();
  expect(await deleteProgram(env.DB, id, "wrong")).toBe("wrong-token");
  expect(await findProgram(env.DB, id)).toBeDefined();
  expect(await deleteProgram(env.DB, id, deleteToken)).toBe("deleted");
  expect(await findProgram(env.DB, id)).toBeUndefined();
  expect(await deleteProgram(env.DB, id, deleteToken)).toBe("not-found");
});

it("does not take up a program that is deleted while it is read", async () => {
  const { id, deleteToken } = await share(body);
  await Promise.all([findProgram(env.DB, id), deleteProgram(env.DB, id, deleteToken)]);
  expect(await findProgram(env.DB, id)).toBeUndefined();
});

it("finds nothing for what is no id", async () => {
  expect(await findProgram(env.DB, "ILLEGAL-ID")).toBeUndefined();
  expect(await findProgram(env.DB, "' OR 1=1 --")).toBeUndefined();
});
