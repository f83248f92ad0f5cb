import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, it } from "vitest";
import { openapiDocument } from "../worker/api/openapi-document.ts";

it("the description of the API is valid OpenAPI 3.1", async () => {
  const document: Record<string, unknown> = JSON.parse(
    JSON.stringify(openapiDocument("https://berth.test")),
  );
  const validator = new Validator();
  expect(await validator.validate(document)).toEqual({ valid: true });
  expect(validator.version).toBe("3.1");
  const broken = { ...document, paths: { "/a": { get: { responses: 7 } } } };
  expect((await new Validator().validate(broken)).valid).toBe(false);
});
