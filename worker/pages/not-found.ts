import type { GateResult } from "../page-result.ts";
import { keepPage } from "./keep-page.ts";
import { pageHead } from "./page-head.ts";

/**
 * What there may be nothing of. Few, and each page of one is made once: whoever tries addresses that are
 * not there must not push the pages that are out of the isolate's memory.
 */
const messages = {
  address: { message: "There is nothing at this address." },
  example: { message: "There is no example of this name." },
  measured: { message: "Nothing of this name has been measured." },
  proof: { message: "There is no proof of this name." },
  report: { message: "There is no report here. It may have been deleted." },
  program: { message: "There is no program here. It may have been deleted." },
};

/** What stands at an address where nothing is. It has no canonical address, and is in no index. */
const page = keepPage(({ message }: { message: string }, { origin }): GateResult => ({
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
}));

export function notFound(
  what: keyof typeof messages,
  site: Parameters<typeof page>[1],
): GateResult {
  return page(messages[what], site);
}
