import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodeHttpServerresponseClaims: ProbeTable<ClaimProbe> = {
  "http-res-instanceof-serverresponse": {
    about: ["node:http.ServerResponse"],
    node: true,
    says: [{ outcome: { value: true } }],
  },
  "http-res-writehead-multiple": {
    about: ["node:http.ServerResponse.writeHead"],
    node: true,
    says: [{ outcome: { value: { status: 201, type: "application/json", order: "7" } } }],
  },
  "http-res-write-streams": {
    about: ["node:http.ServerResponse.write"],
    node: true,
    says: [{ outcome: { value: { parts: ["a", "b"], firstCameBeforeSecond: true } } }],
  },
  "http-res-assignsocket-missing": {
    about: ["node:http.ServerResponse.assignSocket", "node:http.ServerResponse.detachSocket"],
    node: true,
    difference: "Both methods throw ERR_METHOD_NOT_IMPLEMENTED.",
    fix: "Do without: a response has no socket.",
    says: [
      {
        outcome: {
          value: {
            assignSocket: "ERR_METHOD_NOT_IMPLEMENTED",
            detachSocket: "ERR_METHOD_NOT_IMPLEMENTED",
          },
        },
      },
    ],
  },
  "http-res-writecontinue-missing": {
    about: ["node:http.ServerResponse.writeContinue"],
    node: true,
    difference: "writeContinue() throws ERR_METHOD_NOT_IMPLEMENTED.",
    fix: "Read the body without asking for it.",
    says: [{ outcome: { value: "ERR_METHOD_NOT_IMPLEMENTED" } }],
  },
  "http-res-writeearlyhints-missing": {
    about: ["node:http.ServerResponse.writeEarlyHints"],
    node: true,
    difference: "writeEarlyHints() throws ERR_METHOD_NOT_IMPLEMENTED.",
    fix: "Put the links in a Link header of the answer; Cloudflare can make early hints of it.",
    says: [{ outcome: { value: "ERR_METHOD_NOT_IMPLEMENTED" } }],
  },
  "http-res-1xx-unsupported": {
    about: ["node:http.ServerResponse.writeHead", "node:http.ServerResponse.writeProcessing"],
    difference: "A status below 200 throws ERR_HTTP_INVALID_STATUS_CODE; writeProcessing() throws.",
    fix: "Answer with the final status alone.",
    says: [
      {
        outcome: {
          value: {
            writeHead: { status: 200, error: "ERR_HTTP_INVALID_STATUS_CODE" },
            writeProcessing: { status: 200, error: "ERR_METHOD_NOT_IMPLEMENTED" },
          },
        },
      },
    ],
  },
  "http-res-trailers-unsupported": {
    about: ["node:http.ServerResponse.addTrailers"],
    node: true,
    difference: "A response has no method addTrailers.",
    fix: "Put such values in headers, or at the end of the body.",
    says: [{ outcome: { value: "response.addTrailers is not a function" } }],
  },
  "http-res-set-cookie-array": {
    about: ["node:http.ServerResponse.setHeader"],
    node: true,
  },
  "http-res-default-status-200": {
    about: ["node:http.ServerResponse.statusCode", "node:http.ServerResponse.statusMessage"],
    node: true,
    difference: "The text beside the status is the word unknown, where Node has OK.",
    fix: "Go by the status; or give writeHead() the text.",
  },
};
