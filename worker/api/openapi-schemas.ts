import { type JsonSchema, toJsonSchemaDefs } from "@valibot/to-json-schema";
import { ApiErrorBody } from "../../contract/api-errors.ts";
import {
  ClearanceBody,
  ProgramId,
  RunBody,
  ShareAnswer,
  ShareBody,
  StoredProgram,
  StoredRunBody,
} from "../../contract/api.ts";
import { CheckBody, ReportAnswer } from "../../contract/check.ts";
import { Finding } from "../../contract/findings.ts";
import { MigrationReport, StoredReport } from "../../contract/migration-report.ts";
import { PageAnswer } from "../../contract/page.ts";
import { Program } from "../../contract/program.ts";
import { ProgramRequest } from "../../contract/request.ts";
import { RunEvent } from "../../contract/run-events.ts";

const schemas = {
  Program,
  Request: ProgramRequest,
  ProgramId,
  RunBody,
  StoredRunBody,
  ShareBody,
  ShareAnswer,
  StoredProgram,
  Finding,
  RunEvent,
  CheckBody,
  MigrationReport,
  ReportAnswer,
  StoredReport,
  PageAnswer,
  ClearanceBody,
  Error: ApiErrorBody,
};

export type SchemaName = keyof typeof schemas;

/**
 * What the contract checks as JSON Schema, one by the other's name. Rules that are functions (a path without
 * "..", limits over all files) have no form there and are left out: the API still checks them.
 */
export function openapiSchemas(): Record<string, JsonSchema> {
  return toJsonSchemaDefs(schemas, {
    target: "draft-2020-12",
    typeMode: "input",
    errorMode: "ignore",
    overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
  });
}
