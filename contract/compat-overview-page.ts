import { categories, type Runtimes, verdicts } from "./compat.ts";
import type { CompatOverview, ModuleSummary } from "./compat-site.ts";
import { countsText, many } from "./compat-words.ts";
import { dataLink, link, type Piece, piece } from "./piece.ts";
import { dataHref, pageHref } from "./routes.ts";

/** The parts of /compat; the search stands between them. */
export interface OverviewPage {
  top: readonly Piece[];
  bottom: readonly Piece[];
}

export function runtimesSentence({ workerd, node, dates, measured }: Runtimes): string {
  const [first = "", last = ""] = [dates[0], dates.at(-1)];
  return `workerd ${workerd} at ${many(dates.length, "compatibility date")} from ${first} to ${last}, beside Node ${node.join(" and ")}, measured on ${measured}`;
}

export function overviewPage({ runtimes, modules, claims, areas }: CompatOverview): OverviewPage {
  const total = modules.reduce((sum, module) => sum + module.total, 0);
  const said = Object.values(claims).reduce((sum, count) => sum + count, 0);
  return {
    top: [
      piece("h1", {}, "Node.js compatibility, measured"),
      piece(
        "p",
        { class: "page-lead" },
        `${total} APIs of ${modules.length} modules, and ${said} statements of the documentation: ${runtimesSentence(runtimes)}.`,
      ),
    ],
    bottom: [
      piece(
        "p",
        {},
        link(pageHref("compatCheck"), "Check whether your project runs"),
        ", by its code or by its package.json alone.",
      ),
      piece(
        "section",
        { class: "page-part" },
        piece("h2", {}, "Modules"),
        piece("ul", { class: "rows" }, ...modules.map(moduleRow)),
      ),
      piece(
        "section",
        { class: "prose" },
        piece("h2", {}, "Documentation against reality"),
        piece(
          "p",
          {},
          `Of ${said} statements in ${many(areas.length, "area")}: ${countsText(verdicts, claims)}.`,
        ),
        piece(
          "p",
          {},
          link(pageHref("compatClaims"), "All statements"),
          ", and ",
          link(pageHref("compatPackages"), "how packages do"),
          ".",
        ),
      ),
      method,
    ],
  };
}

const method = piece(
  "section",
  { class: "prose" },
  piece("h2", {}, "How it is measured"),
  piece(
    "p",
    {},
    "Small programs record what happens, and judge nothing: a call gives a value, throws, or stays silent. The same bytes run in Node and as a Dynamic Worker, without the harness that runs your programs here; the word beside an API comes of comparing the two. For errors, name and code count, not the message.",
  ),
  piece(
    "p",
    {},
    "Every date at which the runtime’s own table of flags changes something is asked. An API that is there and that no program has asked is called present, not works. What only Cloudflare’s network does is not measured here.",
  ),
  piece(
    "p",
    {},
    "All of it as ",
    dataLink(dataHref("compatJson"), "JSON"),
    " and ",
    dataLink(dataHref("compatCsv"), "CSV"),
    "; changes as a ",
    dataLink(dataHref("compatFeed"), "feed"),
    ".",
  ),
);

function moduleRow({ module, slug, counts, total }: ModuleSummary): Piece {
  return piece(
    "li",
    { class: "row" },
    link(pageHref("compatModule", { module: slug }), module),
    bar(counts, total),
    piece("span", { class: "row-note" }, `${total}: ${countsText(categories, counts)}`),
  );
}

/** The share of each category; the numbers say the same in words. */
function bar(counts: Readonly<Record<string, number>>, total: number): Piece {
  let x = 0;
  const parts = categories.flatMap((category) => {
    const width = ((counts[category] ?? 0) / total) * 100;
    if (width === 0) return [];
    const attributes = { x: x.toFixed(2), width: width.toFixed(2), height: "8" };
    x += width;
    return [piece("rect", { ...attributes, class: `is-${category.replaceAll(" ", "-")}` })];
  });
  const box = { viewBox: "0 0 100 8", preserveAspectRatio: "none", "aria-hidden": "true" };
  return piece("svg", { class: "bar", ...box }, ...parts);
}
