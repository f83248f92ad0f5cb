import { type Content, contentBytes } from "../../contract/program.ts";
import type { StoredProgram } from "../../contract/api.ts";
import { embedHeightMessage, type EmbedLook, embedThemeMessage } from "../../contract/embed.ts";
import { dataHref } from "../../contract/routes.ts";
import { highlightCode } from "../pages/highlight-code.ts";
import { type Fragment, markup } from "../pages/reading-view-fragment.ts";
import { truncate } from "../pages/truncate.ts";
import { escapeHtml } from "../shell/escape-html.ts";
import { scriptJson } from "../shell/script-json.ts";
import type { EmbedAssets } from "./embed-assets.ts";

interface EmbedPage {
  look: EmbedLook;
  nonce: string;
  assets: EmbedAssets;
}

function listing(path: string, content: Content): Fragment {
  if (typeof content !== "string") {
    return markup`<p class="note">Binary file, ${contentBytes(content)} bytes.</p>`;
  }
  const lines = highlightCode(path, content).map(
    (line) => markup`<span class="line">${line}</span>\n`,
  );
  return markup`<pre class="listing" tabindex="0" aria-label="Code of ${path}"><code>${lines}</code></pre>`;
}

/** Each file folds up by itself, without a script; the entry begins open. */
function code({ program: { files, entry } }: StoredProgram): Fragment {
  const others = Object.keys(files).filter((path) => path !== entry);
  const shown = [entry, ...others].map(
    (path) =>
      markup`<details${path === entry ? markup` open` : ""}><summary>${path}</summary>${listing(path, files[path] ?? "")}</details>`,
  );
  return markup`<section class="code" aria-label="Code">${shown}</section>`;
}

function result({ requests, url }: StoredProgram): Fragment {
  const offered = requests.length === 0 ? [{ method: "GET", path: "/" }] : requests;
  const options = offered.map(
    ({ method, path }, at) => markup`<option value="${at}">${method} ${path}</option>`,
  );
  return markup`<section class="result" aria-label="Answer"><form class="needs-script"><select name="request" aria-label="Request">${options}</select><button disabled>Run</button></form><p class="without-script note"><a href="${url}" target="_blank" rel="noopener">Open it in Berth</a> to run it; that takes JavaScript.</p><div id="answer" role="status"></div></section>`;
}

/** The reading view of an embedded program, complete without its script. */
function body(stored: StoredProgram, { view }: EmbedLook): Fragment {
  const { title, url } = stored;
  const parts = [view === "result" ? "" : code(stored), view === "code" ? "" : result(stored)];
  return markup`<header><h1>${title}</h1><a href="${url}" target="_blank" rel="noopener">Open in Berth</a></header><main>${parts}</main>`;
}

/** The document of a stored program inside another page. */
export function embedDocument(stored: StoredProgram, { look, nonce, assets }: EmbedPage): string {
  const { id, title, description, requests, url } = stored;
  const theme = look.theme === "auto" ? "" : ` data-theme="${look.theme}"`;
  const data = {
    id,
    requests,
    runs: dataHref("programRuns", { id }),
    heightMessage: embedHeightMessage,
    themeMessage: embedThemeMessage,
  };
  const words = truncate(title, { units: 80, bytes: 320 }) || "Untitled";
  const about = truncate(description, { units: 155, bytes: 350 });
  return `<!doctype html>
<html lang="en"${theme}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(words)} · Berth</title>
<meta name="description" content="${escapeHtml(about)}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${escapeHtml(url)}">
<link rel="stylesheet" nonce="${nonce}" href="${escapeHtml(assets.stylesheet)}">
<script type="module" nonce="${nonce}" src="${escapeHtml(assets.script)}"></script>
</head>
<body class="view-${look.view}">
${String(body(stored, look)).toWellFormed()}
<script type="application/json" id="embedded">${scriptJson(data)}</script>
</body>
</html>
`;
}

/** What stands in the frame where there is no such program. It loads nothing. */
export const embedNotFound = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>No program · Berth</title>
</head>
<body>
<p>There is no program here. It may have been deleted.</p>
</body>
</html>
`;
