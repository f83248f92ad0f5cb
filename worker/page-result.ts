import type { Head } from "../contract/head.ts";
import type { PageAnswer, PageData } from "../contract/page.ts";
import { buildId } from "./build-id.ts";

/** What a gate may touch, and how it makes addresses: never from the Host header. */
export interface GateContext {
  db: D1Database;
  /** Files of the build. */
  assets: Pick<Fetcher, "fetch">;
  /** Scheme and host that canonical links are built from. */
  origin: string;
  runHost: string;
}

/** What a page decided before the first byte of its document. */
export interface GateResult {
  status: number;
  /** Path to go to instead; the query of the request is kept. */
  redirect?: string;
  head: Head;
  data: PageData;
  /** Whether the document must be able to obtain a clearance. */
  turnstile: boolean;
  /** Made for one request alone: nothing of it is kept. */
  isFleeting?: boolean;
}

/** A gate's result with its first paint. */
export interface PageResult extends GateResult {
  /** Trusted HTML: only the escaping template makes it. */
  readingView: string;
}

/** A gate decides one page. It throws when the failure is ours. */
export type Gate = (
  context: GateContext,
  params: Record<string, string>,
  search: URLSearchParams,
) => GateResult | Promise<GateResult>;

/** The part of a result that the browser is told, in the bootstrap block and by /api/page alike. */
export function pageAnswer(result: PageResult): PageAnswer {
  return {
    build: buildId,
    status: result.status,
    ...(result.redirect === undefined ? {} : { redirect: result.redirect }),
    head: result.head,
    data: result.data,
  };
}
