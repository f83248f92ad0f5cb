import { type ApiErrorCode, apiErrors } from "../../contract/api-errors.ts";
import { siteName } from "../../contract/document.ts";
import { runEventsType } from "../../contract/run-events.ts";
import { dataRoutes } from "../../contract/routes.ts";
import { openapiSchemas, type SchemaName } from "./openapi-schemas.ts";

function ref(name: SchemaName) {
  return { $ref: `#/components/schemas/${name}` };
}

function json(name: SchemaName) {
  return { "application/json": { schema: ref(name) } };
}

function body(name: SchemaName) {
  return { required: true, content: json(name) };
}

/** Error answers by their status, each naming the codes that it comes with. */
function errors(...codes: ApiErrorCode[]) {
  const all: ApiErrorCode[] = [...codes, "internal"];
  const statuses = new Set(all.map((code) => apiErrors[code]));
  return Object.fromEntries(
    [...statuses].map((status) => {
      const named = all.filter((code) => apiErrors[code] === status);
      return [
        String(status),
        { description: `Codes: ${named.join(", ")}.`, content: json("Error") },
      ];
    }),
  );
}

const events = {
  "200": {
    description: "The run's events as they happen, one JSON object a line. The last is `end`.",
    content: { [runEventsType]: { schema: ref("RunEvent") } },
  },
};

const id = { name: "id", in: "path", required: true, schema: ref("ProgramId") };
const idempotencyKey = {
  name: "Idempotency-Key",
  in: "header",
  description: "Sent again with the same key and body, a share answers the same and stores once.",
  schema: { type: "string", maxLength: 200 },
};

const cleared = [{ clearance: [], visitor: [] }, { apiKey: [] }];
const bodyErrors = ["invalid-request", "unsupported-media-type", "too-large"] as const;
const clearanceErrors = ["clearance-required", "clearance-failed", "not-configured"] as const;

const paths = {
  [dataRoutes.runs]: {
    post: {
      operationId: "runDraft",
      summary: "Run a program that is not stored",
      description: "A program of the gallery, to the byte, needs no clearance.",
      security: [...cleared, {}],
      requestBody: body("RunBody"),
      responses: { ...events, ...errors(...bodyErrors, ...clearanceErrors, "unavailable") },
    },
  },
  [dataRoutes.programs]: {
    post: {
      operationId: "shareProgram",
      summary: "Store a program under a link",
      security: cleared,
      parameters: [idempotencyKey],
      requestBody: body("ShareBody"),
      responses: {
        "201": {
          description: "It is stored. The delete token is told this once.",
          headers: { location: { description: "The program's page.", schema: { type: "string" } } },
          content: json("ShareAnswer"),
        },
        ...errors(...bodyErrors, ...clearanceErrors, "idempotency-conflict"),
      },
    },
  },
  [dataRoutes.program]: {
    parameters: [id],
    get: {
      operationId: "readProgram",
      summary: "Read a stored program",
      responses: {
        "200": { description: "All of it.", content: json("StoredProgram") },
        ...errors("not-found"),
      },
    },
    delete: {
      operationId: "deleteProgram",
      summary: "Delete a stored program",
      security: [{ deleteToken: [] }],
      responses: {
        "204": { description: "It is gone." },
        ...errors("not-found", "wrong-delete-token"),
      },
    },
  },
  [dataRoutes.programRuns]: {
    parameters: [id],
    post: {
      operationId: "runProgram",
      summary: "Run a stored program",
      requestBody: body("StoredRunBody"),
      responses: { ...events, ...errors("not-found", ...bodyErrors, "unavailable") },
    },
  },
  [dataRoutes.checks]: {
    post: {
      operationId: "checkProject",
      summary: "Whether a project runs on Workers, file by file",
      description: "Nothing of it is run or stored. `isRead` is false where only package.json was.",
      security: cleared,
      requestBody: body("CheckBody"),
      responses: {
        "200": { description: "The report.", content: json("MigrationReport") },
        ...errors(...bodyErrors, ...clearanceErrors),
      },
    },
  },
  [dataRoutes.reports]: {
    post: {
      operationId: "storeReport",
      summary: "Check a project and store its report under a link",
      description: "The report has names of files, lines and findings, and nothing of the code.",
      security: cleared,
      requestBody: body("CheckBody"),
      responses: {
        "201": {
          description: "It is stored. The delete token is told this once.",
          headers: { location: { description: "The report's page.", schema: { type: "string" } } },
          content: json("ReportAnswer"),
        },
        ...errors(...bodyErrors, ...clearanceErrors, "unavailable"),
      },
    },
  },
  [dataRoutes.report]: {
    parameters: [id],
    get: {
      operationId: "readReport",
      summary: "Read a stored report",
      responses: {
        "200": { description: "All of it.", content: json("StoredReport") },
        ...errors("not-found"),
      },
    },
    delete: {
      operationId: "deleteReport",
      summary: "Delete a stored report",
      security: [{ deleteToken: [] }],
      responses: {
        "204": { description: "It is gone." },
        ...errors("not-found", "wrong-delete-token"),
      },
    },
  },
  [dataRoutes.clearance]: {
    post: {
      operationId: "obtainClearance",
      summary: "Spend a Turnstile token for the clearance cookie",
      security: [{ visitor: [] }],
      requestBody: body("ClearanceBody"),
      responses: {
        "204": { description: "The cookie is set; it lasts half an hour." },
        ...errors(...bodyErrors, "clearance-failed", "not-configured", "unavailable"),
      },
    },
  },
  [dataRoutes.page]: {
    get: {
      operationId: "readPage",
      summary: "What the document at a path would carry",
      parameters: [{ name: "path", in: "query", required: true, schema: { type: "string" } }],
      responses: {
        "200": { description: "The page, whatever its own status.", content: json("PageAnswer") },
        ...errors("invalid-request"),
      },
    },
  },
  [dataRoutes.health]: {
    get: {
      operationId: "health",
      summary: "Whether app, database and runner answer",
      responses: { "200": { description: "All do." }, "503": { description: "One does not." } },
    },
  },
};

/** Parameters as OpenAPI writes them: `/p/:id` is `/p/{id}`. */
function bracketed(path: string): string {
  return path.replace(/:(\w+)/g, "{$1}");
}

/** The API as an OpenAPI 3.1 document, made of the route table and of the schemas that check its bodies. */
export function openapiDocument(origin: string) {
  const https = origin.startsWith("https:");
  return {
    openapi: "3.1.1",
    info: {
      title: siteName,
      version: "1.0.0",
      summary: "Runs a Node.js HTTP server on workerd and gives it a link.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: new URL(origin).origin }],
    paths: Object.fromEntries(Object.entries(paths).map(([path, item]) => [bracketed(path), item])),
    components: {
      schemas: openapiSchemas(),
      securitySchemes: {
        apiKey: {
          type: "http",
          scheme: "bearer",
          description: "A token of whoever runs this site.",
        },
        deleteToken: {
          type: "http",
          scheme: "bearer",
          description: "Told once, when it was shared.",
        },
        clearance: {
          type: "apiKey",
          in: "cookie",
          name: https ? "__Host-berth_clearance" : "berth_clearance",
        },
        visitor: { type: "apiKey", in: "cookie", name: "berth_visitor" },
      },
    },
  };
}
