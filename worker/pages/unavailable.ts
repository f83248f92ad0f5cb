import type { GateResult } from "../page-result.ts";
import { pageHead } from "./page-head.ts";

/** What stands in for a page whose gate failed or was too late; the client asks again by itself. */
export function unavailable(origin: string): GateResult {
  const message = "This page could not be loaded just now. Nothing is lost; try again in a moment.";
  return {
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
  };
}
