import { pageHref } from "../../contract/routes.ts";
import { staticGate } from "./keep-page.ts";
import { pageHead } from "./page-head.ts";

export const compatGate = staticGate((origin) => ({
  status: 200,
  head: pageHead({
    title: "Node.js compatibility, measured",
    description:
      "How Node.js modules behave on workerd, each difference to be proven by a program that runs in Node.js and here. What will be measured, and how.",
    origin,
    path: pageHref("compat"),
    ogType: "website",
    indexed: true,
  }),
  data: { page: "compat" },
  turnstile: true,
}));
