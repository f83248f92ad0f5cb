import type { ClaimProbe, ProbeTable } from "../probe.ts";

/** What handlers do with one element, and how elements are selected. */
export const htmlrewriterElementClaims: ProbeTable<ClaimProbe> = {
  "hr-content-types": {
    about: ["HTMLRewriter.on", "HTMLRewriter.Element.append"],
    timeline: false,
    says: [{ flags: [], outcome: { value: "<p>here: text response stream</p>" } }],
  },
  "hr-escape-default": {
    about: ["HTMLRewriter.Element.append"],
    timeline: false,
    says: [{ flags: [], outcome: { value: '<p>&lt;b&gt;"&amp;<i></i></p>' } }],
  },
  "hr-element-methods-position": {
    about: ["HTMLRewriter.Element"],
    timeline: false,
    says: [
      {
        flags: [],
        outcome: {
          value: {
            before: "<p>(*<b>old</b>)</p>",
            after: "<p>(<b>old</b>*)</p>",
            prepend: "<p>(<b>*old</b>)</p>",
            append: "<p>(<b>old*</b>)</p>",
            replace: "<p>(*)</p>",
            setInnerContent: "<p>(<b>*</b>)</p>",
            remove: "<p>()</p>",
            removeAndKeepContent: "<p>(old)</p>",
          },
        },
      },
    ],
  },
  "hr-attributes": {
    about: [
      "HTMLRewriter.Element.getAttribute",
      "HTMLRewriter.Element.hasAttribute",
      "HTMLRewriter.Element.setAttribute",
      "HTMLRewriter.Element.removeAttribute",
      "HTMLRewriter.Element.attributes",
    ],
    timeline: false,
    says: [
      {
        flags: [],
        outcome: {
          value: {
            absent: null,
            href: "/orders",
            has: [true, false],
            pairs: [["href", "/orders"]],
            html: '<a rel="nofollow">Orders</a>',
          },
        },
      },
    ],
  },
  "hr-setattribute-escaping": {
    about: ["HTMLRewriter.Element.setAttribute"],
    timeline: false,
    comment:
      "Double quotes become &quot;, so that a value cannot end its attribute; & and < stay as they are.",
  },
  "hr-tagname-assignable": {
    about: ["HTMLRewriter.Element.tagName"],
    timeline: false,
    says: [{ flags: [], outcome: { value: '<h2 class="title">Orders</h2>' } }],
  },
  "hr-removed-flag": {
    about: ["HTMLRewriter.Element.removed"],
    timeline: false,
    says: [{ flags: [], outcome: { value: { untouched: false, removed: true, replaced: true } } }],
  },
  "hr-namespaceuri": {
    about: ["HTMLRewriter.Element.namespaceURI"],
    timeline: false,
    says: [
      {
        flags: [],
        outcome: {
          value: { div: "http://www.w3.org/1999/xhtml", svg: "http://www.w3.org/2000/svg" },
        },
      },
    ],
  },
  "hr-onendtag": {
    about: ["HTMLRewriter.Element.onEndTag"],
    timeline: false,
    says: [{ flags: [], outcome: { value: "<div>ax</p>y<b>c" } }],
  },
  "hr-selectors-supported": {
    about: ["HTMLRewriter.on"],
    timeline: false,
    says: [{ flags: [], outcome: { value: { selectors: 20, wrong: [] } } }],
  },
  "hr-selectors-unsupported-throw": {
    about: ["HTMLRewriter.on"],
    timeline: false,
    comment: "Each of them is refused with a TypeError; a list of selectors with commas works.",
  },
  "hr-chain-handlers": {
    about: ["HTMLRewriter.on"],
    timeline: false,
    says: [
      {
        flags: [],
        outcome: {
          value:
            '<head><title>Orders</title></head><body class="dark"><script nonce="n1"></script></body>',
        },
      },
    ],
  },
  "hr-injected-content-not-reparsed": {
    about: ["HTMLRewriter.on"],
    timeline: false,
    comment:
      "Content that a handler inserts is seen by no handler: the inserted script has no nonce.",
  },
  "hr-esi-flag": {
    about: ["HTMLRewriter.on"],
    timeline: false,
    says: [
      {
        flags: ["html_rewriter_treats_esi_include_as_void_tag"],
        outcome: {
          value: '<p><esi:include src="/nav"/>|text</p><esi:comment text="x"/>|rest',
        },
      },
      {
        flags: [],
        outcome: {
          value: '<p><esi:include src="/nav"/>text</p>|<esi:comment text="x"/>rest',
        },
      },
    ],
  },
};
