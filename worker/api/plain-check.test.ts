import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { expressShop } from "../checks/test-projects.ts";
import worker from "../index.ts";

interface Sent {
  body: BodyInit;
  query?: string;
  headers?: Record<string, string>;
}

async function post({ body, query = "", headers = {} }: Sent) {
  const request = new Request(`https://berth.test/compat/check${query}`, {
    method: "POST",
    headers,
    body,
  });
  const answer = await worker.fetch(
    // What a Worker is given has more than a request that is made.
    new Request<unknown, IncomingRequestCfProperties>(request),
    env,
    createExecutionContext(),
  );
  return { answer, status: answer.status, text: await answer.text() };
}

it("tells a terminal what of a package.json runs", async () => {
  const body = JSON.stringify({ name: "login", dependencies: { bcrypt: "^5.0.0" } });
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const { answer, status, text } = await post({ body, headers });
  expect([status, answer.headers.get("content-type")]).toEqual([200, "text/plain; charset=utf-8"]);
  expect(text).toMatch(
    /^login at 2026-10-01 on workerd [\d.]+\nRuns with changes: 1 of 1 package\./,
  );
  expect(text).toContain("bcrypt: fails because: It is a native addon");
});

it("takes files by their paths from a form, and gives a link where one is asked for", async () => {
  const form = new FormData();
  for (const [path, text] of Object.entries(expressShop)) form.append(path, new File([text], "f"));
  const { answer, status, text } = await post({ body: form, query: "?share=1" });
  expect(status).toBe(201);
  expect(text).toContain("\nlib/products.js: changes\n  3: error: ");
  const url = answer.headers.get("location") ?? "";
  expect(url).toMatch(/^https:\/\/berth\.test\/compat\/check\/[0-9a-z]{10}$/);
  expect(text).toContain(`link      ${url}\n`);
});

it.each([
  [{ body: "" }, 400, "invalid-request: Send at least one file."],
  [{ body: "1", query: "?date=soon" }, 400, "invalid-request: A compatibility date"],
  [{ body: "1", headers: { origin: "https://berth.test" } }, 403, "clearance-failed: "],
])("refuses %o in one line", async (sent, status, sentence) => {
  const answer = await post(sent);
  expect([answer.status, answer.text.startsWith(sentence)]).toEqual([status, true]);
});
