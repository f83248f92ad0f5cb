import { valueAt } from "./by-date.ts";
import { categories, type Category, type Runtimes } from "./compat.ts";
import type { ApiSummary, CompatModule } from "./compat-site.ts";
import { newestCategory } from "./compat-api-page.ts";
import { countsText, many, mark } from "./compat-words.ts";
import { link, type Piece, piece } from "./piece.ts";
import { pageHref } from "./routes.ts";

/** An API as it is at one date. */
export interface ApiRow {
  api: ApiSummary;
  category: Category;
  /** The date from which on it is so, of those that were asked. */
  since: string;
}

export function rowsAt(module: CompatModule, date: string): ApiRow[] {
  return module.apis.map((api) => {
    const since = Object.keys(api.categories).filter((from) => from <= date);
    return {
      api,
      category: valueAt(api.categories, date) ?? "missing",
      since: since.toSorted().at(-1) ?? date,
    };
  });
}

/** What the reader has chosen of a module's APIs. */
export interface ModuleChoice {
  date: string;
  category: Category | undefined;
  q: string;
}

/** Rows of a category in whose path every word stands. */
export function chosenRows(rows: readonly ApiRow[], { category, q }: ModuleChoice): ApiRow[] {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(
    ({ api, category: own }) =>
      (category === undefined || own === category) &&
      words.every((word) => api.path.toLowerCase().includes(word)),
  );
}

/** Reads a choice from a query; what makes no sense is left out. */
export function choiceOf(search: string, dates: readonly string[]): ModuleChoice {
  const query = new URLSearchParams(search);
  const date = query.get("date") ?? "";
  return {
    date: dates.includes(date) ? date : (dates.at(-1) ?? ""),
    category: categories.find((category) => category === query.get("category")),
    q: query.get("q") ?? "",
  };
}

/** The query of a choice; empty for the newest date and everything. */
export function searchOf({ date, category, q }: ModuleChoice, dates: readonly string[]): string {
  const query = new URLSearchParams();
  if (date !== dates.at(-1)) query.set("date", date);
  if (category !== undefined) query.set("category", category);
  if (q !== "") query.set("q", q);
  return query.size === 0 ? "" : `?${query}`;
}

/** What there is of each category at the newest date, in words. */
export function newestCounts({ apis }: CompatModule): string {
  const counts: Record<string, number> = {};
  for (const api of apis) {
    const category = newestCategory(api);
    counts[category] = (counts[category] ?? 0) + 1;
  }
  return countsText(categories, counts);
}

export function modulePageTop(module: CompatModule, { dates, workerd }: Runtimes): Piece[] {
  return [
    piece("p", {}, link(pageHref("compat"), "Compatibility")),
    piece("h1", {}, module.module),
    piece(
      "p",
      { class: "page-lead" },
      `${many(module.apis.length, "API")} in Node. On workerd ${workerd} at ${dates.at(-1) ?? ""}: ${newestCounts(module)}.`,
    ),
  ];
}

export function foundSentence(found: number, all: number): string {
  return found === all ? many(all, "API") : `${found} of ${many(all, "API")}`;
}

export function apiRows({ slug }: CompatModule, rows: readonly ApiRow[]): Piece {
  return piece(
    "ul",
    { class: "rows" },
    ...rows.map((row) => piece("li", { class: "row" }, ...apiRow(slug, row))),
  );
}

/** What stands in the row of one API. */
export function apiRow(slug: string, { api, category, since }: ApiRow): Piece[] {
  const { path, kind, node, proofs } = api;
  const notes = [
    kind,
    `since ${since}`,
    ...(node === undefined ? [] : [`new in Node ${node}`]),
    ...(proofs === 0 ? [] : [many(proofs, "proof")]),
  ];
  return [
    link(pageHref("compatApi", { module: slug, api: path }), path),
    mark(category),
    piece("span", { class: "row-note" }, notes.join(" · ")),
  ];
}

export function modulePageEnd({ extra }: CompatModule): Piece[] {
  if (extra.length === 0) return [];
  return [
    piece(
      "section",
      { class: "prose" },
      piece("h2", {}, "On workerd only"),
      piece("p", {}, piece("code", {}, extra.join(", "))),
    ),
  ];
}
