import { pageHref } from "../../contract/routes.ts";
import { staticGate } from "./keep-page.ts";
import { pageHead } from "./page-head.ts";

export const aboutGate = staticGate((origin) => ({
  status: 200,
  head: pageHead({
    title: "What Berth is and how it works",
    description:
      "Berth runs an unchanged Node.js HTTP server on workerd and gives it a link. How a program is run, what its limits are, and how to host Berth yourself.",
    origin,
    path: pageHref("about"),
    ogType: "website",
    indexed: true,
  }),
  data: { page: "about" },
  turnstile: true,
}));
