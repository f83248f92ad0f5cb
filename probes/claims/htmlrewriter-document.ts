import type { ClaimProbe, ProbeTable } from "../probe.ts";

/** What handlers see of a document, how it streams and fails, and the Response that comes out. */
export const htmlrewriterDocumentClaims: ProbeTable<ClaimProbe> = {
  "hr-text-chunks": {
    about: ["HTMLRewriter.on"],
    timeline: false,
    says: [
      {
        flags: [],
        outcome: {
          value: {
            several: true,
            joined: "Hey. How are you?",
            lastFlags: 1,
            finalIsLast: true,
          },
        },
      },
    ],
  },
  "hr-comments": {
    about: ["HTMLRewriter.on"],
    timeline: false,
    says: [
      {
        flags: [],
        outcome: {
          value: {
            html: "<p><!-- keep --><!-- changed --></p>",
            read: [" keep ", " change ", " remove "],
          },
        },
      },
    ],
  },
  "hr-doctype": {
    about: ["HTMLRewriter.onDocument"],
    timeline: false,
    says: [
      {
        flags: [],
        outcome: {
          value: {
            today: { name: "html", publicId: null, systemId: null },
            old: { publicId: "-//W3C//DTD HTML 4.01//EN" },
          },
        },
      },
    ],
  },
  "hr-document-end-append": {
    about: ["HTMLRewriter.onDocument"],
    timeline: false,
    says: [
      {
        flags: [],
        outcome: { value: "<html><body>Orders</body></html>\n<!--made here-->" },
      },
    ],
  },
  "hr-document-handler-all-text": {
    about: ["HTMLRewriter.onDocument"],
    timeline: false,
    says: [
      {
        flags: [],
        outcome: { value: { comments: ["before", "inside", "behind"], text: "inafter" } },
      },
    ],
  },
  "hr-async-handlers": {
    about: ["HTMLRewriter.on"],
    timeline: false,
    says: [{ flags: [], outcome: { value: "<p>status 200</p><i>rest</i>" } }],
  },
  "hr-async-streams-before": {
    about: ["HTMLRewriter.transform"],
    timeline: false,
    says: [{ flags: [], outcome: { value: { inAnEarlierChunk: true, inTheSameChunk: true } } }],
    comment:
      "Only of what came in an earlier chunk of the source. What stands before the element in the chunk that is being parsed is held back until the handler has finished.",
  },
  "hr-error-errors-body": {
    about: ["HTMLRewriter.transform"],
    timeline: false,
    says: [
      {
        flags: [],
        outcome: { value: { name: "RangeError", message: "No such order.", cancelled: true } },
      },
    ],
  },
  "hr-error-truncates": {
    about: ["HTMLRewriter.transform"],
    host: () => import("../hosts/hr-error-truncates.ts"),
    says: [{ outcome: { value: { status: 200, body: "<p>first</p>" } } }],
    comment:
      "The page is cut off, and nothing says so: the chunked body ends as if all had been sent.",
  },
  "hr-transform-keeps-status-headers": {
    about: ["HTMLRewriter.transform"],
    timeline: false,
    says: [
      {
        flags: [],
        outcome: {
          value: {
            made: { status: 201, header: "7", set: "default-src 'self'" },
            fetched: { status: 404 },
          },
        },
      },
    ],
    comment: "The headers can be set even where the source was fetched and its own cannot.",
  },
  "hr-non-html-passthrough": {
    about: ["HTMLRewriter.transform"],
    timeline: false,
    comment:
      "The rewriter does not look at the type: a tag within JSON is rewritten, and bytes without a tag pass unchanged.",
  },
  "hr-content-length-dropped": {
    about: ["HTMLRewriter.transform"],
    timeline: false,
    comment:
      "Both stay on the Response with the old length; on the wire the runtime leaves Content-Length out, while the ETag is sent.",
  },
};
