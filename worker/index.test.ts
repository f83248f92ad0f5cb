import { exports } from "cloudflare:workers";
import { expect, it } from "vitest";

function ask(url: string, init: RequestInit = {}): Promise<Response> {
  return exports.default.fetch(url, { redirect: "manual", ...init });
}

it("answers pages", async () => {
  const response = await ask("https://berth.test/");
  expect(response.status).toBe(200);
  expect(response.headers.get("content-security-policy")).toContain("'strict-dynamic'");
  expect(await response.text()).toContain('id="bootstrap"');
});

it("answers data addresses before pages", async () => {
  const response = await ask("https://berth.test/p/zzzzzzzzzz.json");
  expect(response.status).toBe(404);
  expect(response.headers.get("content-type")).toBe("application/json");
  await response.text();
});

it("answers the API, with the page of a path as its document has it", async () => {
  const response = await ask("https://berth.test/api/page?path=/examples/hello-http");
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    status: 200,
    head: { canonical: "https://berth.test/examples/hello-http" },
    data: { page: "example", example: { slug: "hello-http" } },
  });
  const unknown = await ask("https://berth.test/api/nope", { headers: { accept: "text/html" } });
  expect(unknown.status).toBe(404);
  expect(unknown.headers.get("content-type")).toBe("application/json");
  await unknown.text();
});

it("never shows the app at the live host", async () => {
  for (const host of [
    "zzzzzzzzzz.run.test",
    "zzzzzzzzzz-3001.run.test",
    "not-a-program.run.test",
    "a.b.run.test",
  ]) {
    const response = await ask(`https://${host}/`);
    expect(response.status).not.toBe(200);
    expect(await response.text()).not.toContain('id="bootstrap"');
  }
});

it("passes files of ASSETS through", async () => {
  const response = await ask("https://berth.test/.vite/manifest.json");
  expect(response.status).toBe(200);
  expect(response.headers.get("content-security-policy")).toBeNull();
  await response.text();
});
