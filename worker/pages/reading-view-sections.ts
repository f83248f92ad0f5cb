import type { StoredProgram } from "../../contract/api.ts";
import { limits } from "../../contract/limits.ts";
import type { ExampleSummary } from "../../contract/page.ts";
import { dataHref, pageHref } from "../../contract/routes.ts";
import { type Fragment, markup } from "./reading-view-fragment.ts";

export function gallery(items: readonly ExampleSummary[], current: string): Fragment {
  const links = items.map(
    ({ slug, title, description }) =>
      markup`<li><a class="gallery-item" href="${pageHref("example", { slug })}"${slug === current ? markup` aria-current="page"` : ""}><h3>${title}</h3><p>${description}</p></a></li>`,
  );
  return markup`<section aria-labelledby="gallery-title"><h2 id="gallery-title">Gallery</h2><ul class="gallery">${links}</ul></section>`;
}

export function aboutBerth(): Fragment {
  const mebi = 1024 * 1024;
  return markup`<section aria-labelledby="about-title"><h2 id="about-title">What Berth is</h2><div class="prose"><p>Berth runs a Node.js HTTP server on workerd, the runtime of Cloudflare Workers, and gives it a link. Paste a <code>node:http</code>, Express, Koa or Hono file, press Run, and it answers here with its console and its errors explained.</p><p>Nothing of your code is edited: what it listens on or exports is found. A shared program never changes, has a live URL of its own, and keeps running the same bytes on the same compatibility date.</p><p>The network is closed to programs, and no one’s run sees another’s data.</p><p>A program has at most ${limits.sourceBytes / 1024} KiB of source in ${limits.files} files. A run ends after ${limits.wallClockMs / 1000} seconds, shows up to ${limits.responseBytes / mebi} MiB of response and ${limits.logBytes / 1024} KiB of console, and takes up to ${limits.requestBodyBytes / mebi} MiB of request body.</p></div></section>`;
}

const dateFormat = new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" });

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
  return markup`<section aria-labelledby="about-title"><h2 id="about-title">About this program</h2><dl class="facts"><dt>Shared</dt><dd><time datetime="${createdAt}">${dateFormat.format(new Date(createdAt))}</time></dd>${forkOf}<dt>Live URL</dt><dd><a href="${liveUrl}" rel="noreferrer">${liveUrl}</a></dd><dt>Files as text</dt><dd>${files}</dd><dt>All of it</dt><dd><a href="${dataHref("programJson", { id })}">JSON</a></dd></dl></section>`;
}
