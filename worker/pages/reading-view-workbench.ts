import { type Content, contentBytes, type Program } from "../../contract/program.ts";
import { needsTree } from "../../contract/needs-tree.ts";
import type { ProgramRequest } from "../../contract/request.ts";
import { highlightCode } from "./highlight-code.ts";
import { type Fragment, markup } from "./reading-view-fragment.ts";
import { topbar } from "./reading-view-topbar.ts";

type Opened = {
  title: string;
  description: string;
  note: string;
  /** Links to what else has its tags. */
  tags: Fragment | "";
  program: Program;
  requests: readonly ProgramRequest[];
  /** The line under the code. */
  status: string;
  canFork: boolean;
};

const actions = markup`<span class="button needs-script" aria-hidden="true">Share</span><span class="button primary run-button needs-script" aria-hidden="true">Run <kbd>Ctrl ⏎</kbd></span>`;

function quiet(label: string): Fragment {
  return markup`<span class="quiet needs-script" aria-hidden="true">${label}</span>`;
}

const moreIcon = markup`<span class="quiet icon needs-script" aria-hidden="true"><svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round"><path d="M3.5 8h.01M8 8h.01M12.5 8h.01"></path></svg></span>`;

const fileActions = markup`${moreIcon}<span class="quiet icon needs-script" aria-hidden="true"><svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round"><path d="M8 3v10M3 8h10"></path></svg></span>`;

const treeAction = markup`<span class="quiet icon needs-script" aria-hidden="true"><svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round"><path d="M2.5 4h8M5.5 8h8M5.5 12h8"></path></svg></span>`;

function listing(content: Content, path: string, id: string): Fragment {
  if (typeof content !== "string") {
    return markup`<p class="empty" id="${id}">Binary file, ${contentBytes(content)} bytes.</p>`;
  }
  const lines = highlightCode(path, content).map(
    (line) => markup`<span class="line">${line}</span>\n`,
  );
  return markup`<pre class="listing" id="${id}" aria-label="Code of ${path}"><code>${lines}</code></pre>`;
}

/** The entry is what the application opens with; the other files stand under it in the same box. */
function code({ program, status, canFork }: Opened): Fragment {
  const { files, entry } = program;
  const paths = Object.keys(files);
  const idOf = (path: string) => `file-${paths.indexOf(path)}`;
  const hasTree = needsTree(paths);
  const mark = markup`<span class="entry-mark">entry</span>`;
  const tabs = paths.map(
    (path) =>
      markup`<a class="tab" href="#${idOf(path)}"${path === entry ? markup` aria-current="true"` : ""}>${path}${path === entry && paths.length > 1 ? mark : ""}</a>`,
  );
  const others = paths
    .filter((path) => path !== entry)
    .map(
      (path) =>
        markup`<details class="further-file"><summary>${path}</summary>${listing(files[path] ?? "", path, idOf(path))}</details>`,
    );
  return markup`<section class="panel code-panel" aria-label="Code"><div class="panel-bar file-tabs">${hasTree ? treeAction : ""}<nav class="file-list" aria-label="Files">${tabs}</nav>${fileActions}</div><div class="code-area" tabindex="0">${listing(files[entry] ?? "", entry, idOf(entry))}${others}</div><div class="code-status"><p>${status}</p>${canFork ? quiet("Fork") : ""}${quiet("Runtime")}</div></section>`;
}

const removeChip = markup`<span class="quiet icon chip-remove needs-script" aria-hidden="true"><svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round"><path d="M4 4l8 8M12 4l-8 8"></path></svg></span>`;

function request(requests: readonly ProgramRequest[]): Fragment {
  const [first] = requests;
  const chips = requests.map(
    ({ method, path }, at) =>
      markup`<li class="saved-request"><span class="chip${at === 0 ? " is-current" : ""}"><b>${method}</b><span class="chip-path">${path}</span></span>${at === 0 ? removeChip : ""}</li>`,
  );
  const saved = markup`<ul class="saved-requests" aria-label="Saved requests" tabindex="0">${chips}</ul>`;
  const headers = String(first?.headers.length ?? 0);
  return markup`<section class="panel request-panel" aria-label="Request"><div class="request-line"><span class="field code method">${first?.method ?? "GET"}</span><span class="field code path">${first?.path ?? "/"}</span><span class="button send needs-script" aria-hidden="true">Send</span></div>${requests.length > 1 ? saved : ""}<div class="request-parts needs-script" aria-hidden="true"><span class="quiet">Query</span><span class="quiet">Headers <span class="count">${headers}</span></span><span class="quiet">Body</span><span class="spacer"></span>${requests.length > 1 ? quiet("Send all") : ""}${moreIcon}<span class="quiet icon shortcuts-button">?</span></div></section>`;
}

const response = markup`<section class="panel response-panel" aria-label="Response"><div class="panel-bar"><h2>Response</h2></div><div class="panel-body"><p class="empty needs-script">Press Run or Ctrl Enter to send the request.</p></div></section>`;

const consoleLines = markup`<section class="panel console-panel" aria-label="Console"><div class="panel-bar"><h2>Console</h2></div><div class="panel-body"><p class="empty needs-script">What the program prints appears here.</p></div></section>`;

function lede({ description, note, tags }: Opened): Fragment | "" {
  if (description === "" && note === "") return "";
  const first = description === "" ? "" : markup`<p>${description}</p>`;
  const second = note === "" ? "" : markup`<p class="note">${note}</p>`;
  return markup`<div class="lede">${first}${second}${tags}</div>`;
}

/** The workbench with a program in it that has not been run. */
export function readingWorkbench(opened: Opened, below: Fragment): Fragment {
  const title = markup`<h1 class="title-text">${opened.title}</h1>`;
  return markup`${topbar(title, actions)}<main><div class="stage">${lede(opened)}<div class="workbench">${code(opened)}<div class="run-side">${request(opened.requests)}${response}${consoleLines}</div></div></div><div class="below">${below}</div></main>`;
}
