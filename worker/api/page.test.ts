import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import * as v from "valibot";
import { PageAnswer } from "../../contract/page.ts";
import { saveProgram } from "../programs/store.ts";
import { refusal, send } from "./test-client.ts";

it.each([
  ["/", 200, "home"],
  ["/p/0000000000", 404, "not-found"],
  ["/nothing/here", 404, "not-found"],
  ["/?utm=1#part", 200, "home"],
])("gives the page at %s", async (path, status, page) => {
  const answer = await send(`/api/page?path=${encodeURIComponent(path)}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(v.parse(v.strictObject(PageAnswer.entries), await answer.json())).toMatchObject({
    status,
    data: { page },
  });
});

it.each([
  "",
  "?path=",
  "?path=p",
  "?path=//evil.test/",
  "?path=/%5Cevil.test",
  "?path=https://berth.test/",
])("refuses %o", async (query) => {
  expect(await refusal(await send(`/api/page${query}`))).toMatchObject({
    status: 400,
    code: "invalid-request",
  });
});

it("gives a redirect as data, which a fetch does not follow into a document", async () => {
  const { id } = await saved();
  const answer = await send(`/api/page?path=/p/${id.toUpperCase()}`);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ status: 308, redirect: `/p/${id}` });
});

async function saved() {
  const program = { files: { "a.js": "" }, entry: "a.js" };
  const result = await saveProgram(env.DB, {
    title: "A",
    description: "",
    program,
    requests: [],
    listed: false,
    parent: null,
    deleteTokenHash: "hash",
  });
  if (result.outcome !== "saved") throw new Error(result.outcome);
  return result;
}
