import { apiPage } from "../../contract/compat-api-page.ts";
import { areaPage, claimsPage } from "../../contract/compat-claims-page.ts";
import {
  apiRows,
  foundSentence,
  modulePageEnd,
  modulePageTop,
  rowsAt,
} from "../../contract/compat-module-page.ts";
import { overviewPage } from "../../contract/compat-overview-page.ts";
import {
  packageRows,
  packagesFound,
  packagesPageTop,
} from "../../contract/compat-packages-page.ts";
import type { Runtimes } from "../../contract/compat.ts";
import type { CompatModule, CompatOverview, PackageRow } from "../../contract/compat-site.ts";
import type { CompatData } from "../../contract/compat-data.ts";
import type { Piece } from "../../contract/piece.ts";
import { type Fragment, markup } from "./reading-view-fragment.ts";
import { drawPiece, drawPieces } from "./reading-view-pieces.ts";
import { topbar } from "./reading-view-topbar.ts";

/** What filters a list has its place kept; the list is whole. */
function hint(text: string): Fragment {
  return markup`<span class="field field-hint needs-script" aria-hidden="true">${text}</span>`;
}

/** A page that is the same with scripts and without. */
function readingPieces(pieces: readonly Piece[]): Fragment {
  return markup`${topbar("", "")}<main class="page compat">${drawPieces(pieces)}</main>`;
}

function readingCompat(overview: CompatOverview): Fragment {
  const { top, bottom } = overviewPage(overview);
  const search = markup`<div><div class="filter-line">${hint("Search all APIs")}<span class="count"></span></div></div>`;
  return markup`${topbar("", "")}<main class="page compat">${drawPieces(top)}${search}${drawPieces(bottom)}</main>`;
}

function readingModule(module: CompatModule, runtimes: Runtimes): Fragment {
  const date = runtimes.dates.at(-1) ?? "";
  const rows = rowsAt(module, date);
  const choice = markup`<span class="date-choice needs-script" aria-hidden="true">At ${date}</span>`;
  const controls = markup`<div class="filter-line">${hint("Filter")}${hint("All categories")}${choice}<span class="count">${foundSentence(rows.length, rows.length)}</span></div>`;
  return markup`${topbar("", "")}<main class="page compat">${drawPieces(modulePageTop(module, runtimes))}${controls}${drawPiece(apiRows(module, rows))}${drawPieces(modulePageEnd(module))}</main>`;
}

function readingPackages(packages: readonly PackageRow[]): Fragment {
  const count = packagesFound(packages.length, packages.length);
  const filter = markup`<div class="filter-line">${hint("Filter")}<span class="count">${count}</span></div>`;
  return markup`${topbar("", "")}<main class="page compat">${drawPieces(packagesPageTop(packages))}${filter}${drawPiece(packageRows(packages))}</main>`;
}

/** A page of what was measured. */
export function readingMeasured(data: CompatData): Fragment {
  switch (data.page) {
    case "compat":
      return readingCompat(data.overview);
    case "compat-module":
      return readingModule(data.module, data.runtimes);
    case "compat-packages":
      return readingPackages(data.packages);
    case "compat-api":
      return readingPieces(apiPage(data.subject));
    case "compat-claims":
      return readingPieces(claimsPage(data.overview, data.contradictions));
    case "compat-area":
    default:
      return readingPieces(areaPage(data.area));
  }
}
