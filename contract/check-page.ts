import { limits } from "./limits.ts";
import { link, type Piece, piece } from "./piece.ts";
import { pageHref } from "./routes.ts";

/** What stands above the form of the migration check. */
export const checkPageTop: readonly Piece[] = [
  piece("p", {}, link(pageHref("compat"), "Compatibility")),
  piece("h1", {}, "Will it run on Workers?"),
  piece(
    "p",
    { class: "page-lead" },
    "Drop a Node.js project here: its folder, a zip archive, or only its package.json. Its code is read on the server, compared with what was measured, and forgotten; nothing of it is run or stored.",
  ),
  piece(
    "p",
    { class: "hint" },
    `Up to ${limits.checkFiles} files and ${limits.checkBytes / 1024} KiB of code. node_modules, .git, dist, build, lock files and everything that is no code stay on your machine.`,
  ),
];
