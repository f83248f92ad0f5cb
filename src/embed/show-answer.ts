import { decodeBody, joinBytes, prettyJson, textOf } from "../playground/decode-body.ts";
import { stripAnsi } from "../playground/strip-ansi.ts";
import { headerField, numberField, textField } from "./event-fields.ts";

/** An element with text: nothing that a program says becomes markup. */
function element(name: string, className: string, text = ""): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function statusClass(status: number): string {
  if (status >= 500) return "is-server-error";
  return status >= 400 ? "is-client-error" : "";
}

function bytesOf(event: unknown): string | Uint8Array {
  const base64 = textField(event, "base64");
  if (base64 === undefined) return textField(event, "text") ?? "";
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

async function readable(pieces: (string | Uint8Array)[], response: unknown): Promise<string> {
  const type = headerField(response, "content-type");
  const encoding = headerField(response, "content-encoding");
  const { bytes } = await decodeBody(joinBytes(pieces), encoding);
  const text = textOf(bytes, type);
  if (text === undefined) return `${bytes.byteLength} bytes of ${type ?? "no type"}.`;
  return type?.includes("json") === true ? (prettyJson(text) ?? text) : text;
}

/** Shows the events of one run in an element, as they come. */
export function answerView(into: HTMLElement) {
  const status = element("p", "status", "Running…");
  const body = element("pre", "body");
  const log = element("pre", "console");
  body.tabIndex = 0;
  log.setAttribute("aria-label", "Console");
  into.replaceChildren(status);
  const pieces: (string | Uint8Array)[] = [];
  let response: unknown;

  async function finish(event: unknown): Promise<void> {
    const outcome = textField(event, "outcome");
    if (response === undefined) status.textContent = outcome === "ok" ? "No answer." : "";
    if (pieces.length === 0) return;
    body.textContent = await readable(pieces, response);
    status.after(body);
  }

  function fail(message: string, hint = "", place = ""): void {
    if (response === undefined) status.textContent = "";
    into.append(element("p", "error", [message, place, hint].filter(Boolean).join(" ")));
  }

  function answered(event: unknown): void {
    response = event;
    const code = numberField(event, "status") ?? 0;
    status.replaceChildren(element("b", statusClass(code), String(code)));
  }

  function printed(event: unknown): void {
    log.textContent += `${stripAnsi(textField(event, "text") ?? "")}\n`;
    if (!log.isConnected) into.append(log);
  }

  function failed(event: unknown): void {
    const file = textField(event, "file");
    const place = file === undefined ? "" : `(${file}:${numberField(event, "line") ?? 1})`;
    fail(textField(event, "message") ?? "", textField(event, "hint"), place);
  }

  return {
    fail,
    /** Shows one event; types that came later than this reader are left out. */
    async show(event: unknown): Promise<void> {
      const type = textField(event, "type");
      if (type === "response") answered(event);
      else if (type === "body") pieces.push(bytesOf(event));
      else if (type === "log") printed(event);
      else if (type === "error") failed(event);
      else if (type === "end") await finish(event);
    },
  };
}
