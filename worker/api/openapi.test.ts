import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { api } from "./api.ts";
import { openapiDocument } from "./openapi-document.ts";
import { openapiSchemas } from "./openapi-schemas.ts";
import { send } from "./test-client.ts";

const document = openapiDocument("https://berth.test");

it("is served to every origin", async () => {
  const answer = await send("/api/openapi.json");
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(openapiDocument(env.ORIGIN))));
});

it("names every route that the API has, by its methods", () => {
  const described = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item)
      .filter((key) => key !== "parameters")
      .map((method) => `${method.toUpperCase()} ${path}`),
  );
  const served = api.routes
    .filter(({ method }) => method !== "ALL")
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, "{$1}")}`);
  // Reports are for browsers, and the document does not describe itself.
  const left = new Set(["POST /api/csp-reports", "GET /api/openapi.json"]);
  expect([...new Set(served)].filter((route) => !left.has(route)).toSorted()).toEqual(
    described.toSorted(),
  );
});

it("says what the contract checks, and refers from one schema to the other", () => {
  const schemas = openapiSchemas();
  expect(schemas["RunBody"]).toMatchObject({
    type: "object",
    additionalProperties: false,
    required: ["program", "request"],
    properties: { program: { $ref: "#/components/schemas/Program" } },
  });
  expect(schemas["ProgramId"]).toMatchObject({ pattern: "^[0-9a-hjkmnp-tv-z]{10}$" });
  expect(schemas["Program"]).toMatchObject({ required: ["files", "entry"] });
  expect(JSON.stringify(schemas["RunEvent"])).toContain('"const":"end"');
});
