import type { GateResult } from "../page-result.ts";
import { pageHead } from "./page-head.ts";

/** What stands at an address where nothing is. It has no canonical address, and is in no index. */
export function notFound(origin: string, message: string): GateResult {
  return {
    status: 404,
    head: pageHead({
      title: "Not found",
      description: message,
      origin,
      ogType: "website",
      indexed: false,
    }),
    data: { page: "not-found", message },
    // The workbench is one client navigation away, and that brings no new document.
    turnstile: true,
  };
}
