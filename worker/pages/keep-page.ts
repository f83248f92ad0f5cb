import type { GateContext, GateResult } from "../page-result.ts";

type Site = Pick<GateContext, "origin" | "runHost">;

/**
 * Makes the page of a subject once, and again only for another site. It is kept for as long as the
 * subject itself, which must never change: whoever bounds how many subjects are kept bounds this too.
 */
export function keepPage<Subject extends object>(
  make: (subject: Subject, site: Site) => GateResult,
): (subject: Subject, site: Site) => GateResult {
  const pages = new WeakMap<Subject, Site & { result: GateResult }>();
  return (subject, { origin, runHost }) => {
    const kept = pages.get(subject);
    if (kept?.origin === origin && kept.runHost === runHost) return kept.result;
    const result = make(subject, { origin, runHost });
    pages.set(subject, { origin, runHost, result });
    return result;
  };
}

/** The gate of a page that is the same for everyone until the next build. */
export function staticGate(make: (origin: string) => GateResult): (site: Site) => GateResult {
  const page = keepPage((_itself: object, { origin }) => make(origin));
  return (site) => page(make, site);
}
