import type { ProgramRequest } from "../../contract/request.ts";

function sent({ method, headers, body }: ProgramRequest): string {
  const content =
    body === undefined
      ? []
      : [
          typeof body === "string"
            ? `body: ${JSON.stringify(body)}`
            : `body: Buffer.from(${JSON.stringify(body.base64)}, "base64")`,
        ];
  const parts = [
    `method: ${JSON.stringify(method)}`,
    ...(headers.length === 0 ? [] : [`headers: ${JSON.stringify(headers)}`]),
    ...content,
    `redirect: "manual"`,
  ];
  return `{ ${parts.join(", ")} }`;
}

function test(request: ProgramRequest): string {
  const name = JSON.stringify(`${request.method} ${request.path}`);
  return `test(${name}, async () => {
  const response = await worker.fetch(new URL(${JSON.stringify(request.path)}, base), ${sent(request)});
  expect(response.status).toBeLessThan(500);
  await response.text();
}, 30_000);
`;
}

/** A Vitest file that starts the project as it is deployed and sends each saved request. */
export function projectTest(requests: readonly ProgramRequest[]): string {
  const all = requests.length === 0 ? [{ method: "GET", path: "/", headers: [] }] : requests;
  return `import { afterAll, beforeAll, expect, test } from "vitest";
import { unstable_startWorker } from "wrangler";

const base = "http://example.com";
let worker;

beforeAll(async () => {
  worker = await unstable_startWorker({ config: "wrangler.jsonc", dev: { server: { port: 0 }, inspector: false } });
}, 60_000);
afterAll(() => worker?.dispose());

${all.map(test).join("\n")}`;
}
