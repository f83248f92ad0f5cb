import { pageHref } from "../../contract/routes.ts";
import { staticGate } from "./keep-page.ts";
import { pageHead } from "./page-head.ts";

/** The list itself is in the visitor's browser alone. */
export const mineGate = staticGate((origin) => ({
  status: 200,
  head: pageHead({
    title: "Programs shared from this browser",
    description:
      "The programs you shared from this browser. The list is kept in the browser alone; the server does not know whose they are.",
    origin,
    path: pageHref("mine"),
    ogType: "website",
    indexed: true,
  }),
  data: { page: "mine" },
  turnstile: true,
}));
