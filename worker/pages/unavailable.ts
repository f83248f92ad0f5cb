import { staticGate } from "./keep-page.ts";
import { pageHead } from "./page-head.ts";

const message = "This page could not be loaded just now. Nothing is lost; try again in a moment.";

/** What stands in for a page whose gate failed or was too late; the client asks again by itself. */
export const unavailable = staticGate((origin) => ({
  status: 503,
  head: pageHead({
    title: "Not available just now",
    description: message,
    origin,
    ogType: "website",
    indexed: false,
  }),
  data: { page: "unavailable", message },
  turnstile: true,
}));
