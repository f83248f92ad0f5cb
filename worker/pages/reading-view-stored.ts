import type { StoredProgram } from "../../contract/api.ts";
import { longDate } from "../../contract/long-date.ts";
import { dataHref, pageHref } from "../../contract/routes.ts";
import { type Fragment, markup } from "./reading-view-fragment.ts";

export function aboutStored(stored: StoredProgram): Fragment {
  const { id, parent, createdAt, liveUrl, program } = stored;
  const forkOf =
    parent === null
      ? ""
      : markup`<dt>Fork of</dt><dd><a href="${pageHref("program", { id: parent })}">${parent}</a></dd>`;
  const files = Object.keys(program.files).map(
    (path) =>
      markup`<span><a href="${dataHref("programRaw", { id, "*": path })}">${path}</a> </span>`,
  );
  return markup`<section aria-labelledby="about-title"><h2 id="about-title">About this program</h2><dl class="facts"><dt>Shared</dt><dd><time datetime="${createdAt}">${longDate(createdAt)}</time></dd>${forkOf}<dt>Live URL</dt><dd><a href="${liveUrl}" rel="noreferrer">${liveUrl}</a></dd><dt>Files as text</dt><dd>${files}</dd><dt>All of it</dt><dd><a href="${dataHref("programJson", { id })}">JSON</a></dd></dl></section>`;
}
