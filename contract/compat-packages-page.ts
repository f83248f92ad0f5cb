import type { PackageRow } from "./compat-site.ts";
import { many } from "./compat-words.ts";
import { link, type Piece, piece } from "./piece.ts";
import { pageHref } from "./routes.ts";

export function packagesPageTop(packages: readonly PackageRow[]): Piece[] {
  const working = packages.filter(({ status }) => status !== "fails because").length;
  return [
    piece("p", {}, link(pageHref("compat"), "Compatibility")),
    piece("h1", {}, "Packages on Workers"),
    piece(
      "p",
      { class: "page-lead" },
      `${many(packages.length, "package")} were tried, each by a program of its own, on workerd. ${working} of them work; ${packages.length - working} do not, with the reason.`,
    ),
  ];
}

/** Packages in whose name, status or reason every word stands. */
export function chosenPackages(packages: readonly PackageRow[], query: string): PackageRow[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return packages.filter(({ name, status, reason = "" }) => {
    const text = `${name} ${status} ${reason}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

export function packagesFound(found: number, all: number): string {
  return found === all ? many(all, "package") : `${found} of ${many(all, "package")}`;
}

const marks = {
  works: "works",
  "works with a finding": "differs",
  "fails because": "throws",
} as const;

export function packageRows(packages: readonly PackageRow[]): Piece {
  return piece("ul", { class: "rows" }, ...packages.map(packageRow));
}

function packageRow({ name, version, status, reason, builtBytes }: PackageRow): Piece {
  const word = status === "fails because" ? "fails" : status;
  const size = builtBytes === 0 ? [] : [`${Math.ceil(builtBytes / 1024)} KiB with all it needs`];
  return piece(
    "li",
    { class: "row" },
    // An alias of an older version has it in its name: `express@4`.
    piece("code", {}, version === null ? name : `${name.replace(/(?<=.)@\d+$/, "")}@${version}`),
    piece("span", { class: `mark is-${marks[status]}` }, word),
    piece(
      "span",
      { class: "row-note" },
      [...(reason === undefined ? [] : [reason]), ...size].join(" · "),
    ),
  );
}
