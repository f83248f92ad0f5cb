import type { ClaimProbe, ProbeTable } from "../probe.ts";

const ofExpress = {
  text: { type: "text/html; charset=utf-8", body: "ready" },
  json: { type: "application/json; charset=utf-8", body: '{"id":"7"}' },
};

export const frameworksClaims: ProbeTable<ClaimProbe> = {
  "fw-express-runs": {
    host: () => import("../hosts/fw-express-runs.ts"),
    says: [{ outcome: { value: { express4: ofExpress, express5: ofExpress } } }],
  },
  "fw-express-json-body": {
    host: () => import("../hosts/fw-express-json-body.ts"),
    says: [
      {
        outcome: {
          value: { fresh: { status: 201 }, taken: { status: 409 }, none: { status: 400 } },
        },
      },
    ],
  },
  "fw-express-upload-size": {
    host: () => import("../hosts/fw-express-upload-size.ts"),
    says: [{ outcome: { value: { kib: 1700, gzipKib: 500 } } }],
    comment:
      "Wrangler 4.149.0 makes about 1,200 KiB (300 gzipped) of an Express 5.3.0 app with one route. The time of start-up depends on the machine, and was not compared.",
  },
  "fw-koa-runs": {
    host: () => import("../hosts/fw-koa-runs.ts"),
    says: [{ outcome: { value: { status: 200, body: "Hello World" } } }],
  },
  "fw-fastify-not-yet": {
    host: () => import("../hosts/fw-fastify-not-yet.ts"),
    comment:
      "Fastify 5 does not run by itself. Started in a request, it may not generate the code that it works with; started with the Worker, it never gets ready.",
  },
  "fw-express-one-added-export": {
    host: () => import("../hosts/fw-express-one-added-export.ts"),
    comment: "It takes two lines: the import of httpServerHandler, and the export.",
  },
};
