import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodeHttpMessagesClaims: ProbeTable<ClaimProbe> = {
  "http-outgoing-extends-writable": {
    about: ["node:http.OutgoingMessage"],
    node: true,
    difference: "OutgoingMessage is a stream.Writable, which in Node it only behaves like.",
    fix: "Nothing to change: its methods are those of Node.",
    says: [{ outcome: { value: { writable: true } } }],
  },
  "http-clientrequest-extends-outgoing": {
    about: ["node:http.ClientRequest", "node:http.OutgoingMessage"],
    node: true,
    says: [{ outcome: { value: true } }],
  },
  "http-serverresponse-extends-outgoing": {
    about: ["node:http.ServerResponse", "node:http.OutgoingMessage"],
    node: true,
    says: [{ outcome: { value: true } }],
  },
  "http-incoming-extends-readable": {
    about: ["node:http.IncomingMessage"],
    node: true,
    says: [{ outcome: { value: { readable: true, body: "order 7" } } }],
  },
  "http-incoming-cloudflare-property": {
    about: ["node:http.IncomingMessage", "cloudflare:node.handleAsNodeRequest"],
    says: [{ outcome: { value: { country: "XX" } } }],
  },
  "http-incoming-cloudflare-ray": {
    about: ["node:http.IncomingMessage"],
    timeline: false,
    comment:
      "Outside Cloudflare's network there is neither the field nor the header cf-ray, from which a ray is read there.",
  },
  "http-incoming-cf-missing-locally": {
    about: ["node:http.IncomingMessage"],
    comment: "The property cloudflare is always an object; its cf is undefined then.",
  },
  "http-incoming-headers-lowercase-object": {
    about: ["node:http.IncomingMessage.headers", "node:http.IncomingMessage.rawHeaders"],
    node: true,
    difference: "In rawHeaders the names are in lower case, however they were sent.",
    fix: "Compare names of headers without regard to case.",
  },
};
