import { turnstileSlotId } from "../../contract/document.ts";
import { postClearance } from "../api-client.ts";
import { ApiFailure, isAbort } from "../api-failure.ts";
import { loadTurnstile } from "./widget-script.ts";

const loadTimeoutMs = 10_000;
const answerTimeoutMs = 30_000;
/** Someone who is asked to do something gets the time to do it. */
const interactiveTimeoutMs = 300_000;

type Slot = { host: HTMLElement; script: string; siteKey: string; action: string; cdata: string };

let slot: Slot | undefined;

/** The slot that the Worker has filled, found once. */
function findSlot(): Slot | undefined {
  if (slot !== undefined) return slot;
  const host = document.getElementById(turnstileSlotId);
  const script = host?.dataset["script"];
  const siteKey = host?.dataset["siteKey"];
  if (host === null || script === undefined || siteKey === undefined) return undefined;
  const { action = "", cdata = "" } = host.dataset;
  slot = { host, script, siteKey, action, cdata };
  return slot;
}

function withTimeout<T>(promise: Promise<T>, ms: number, message: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new ApiFailure("clearance-failed", message)), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

const loadSentence =
  "The check that keeps robots out could not be loaded. A content blocker may hold it back. Allow challenges.cloudflare.com and try again.";
const failSentence = "The check that keeps robots out did not pass. Try again, or reload the page.";

function loadWidget(script: string) {
  const loaded = loadTurnstile(script).catch(() => {
    throw new ApiFailure("clearance-failed", loadSentence);
  });
  return withTimeout(loaded, loadTimeoutMs, loadSentence);
}

/** Starts loading the widget's script when someone reaches for what may need it. */
export function prepareClearance(): void {
  const found = findSlot();
  if (found !== undefined) loadTurnstile(found.script).catch(() => undefined);
}

/**
 * The area that the widget lives in for one check; it shows itself only if there is something to do.
 * It goes into an open dialog, since everything outside of one is inert.
 */
function openChallenge(slotElement: HTMLElement) {
  const host = document.querySelector("dialog[open]") ?? slotElement;
  const area = document.createElement("div");
  area.className = "challenge";
  area.setAttribute("role", "dialog");
  area.setAttribute("aria-label", "Check that you are a person");
  const text = document.createElement("p");
  text.textContent = "Please confirm that you are a person, then it goes on by itself.";
  const container = document.createElement("div");
  area.append(text, container);
  host.append(area);
  return { area, container };
}

/** One token from a fresh widget; the widget goes when it has answered, since a token is used once. */
async function takeToken(from: Slot, signal: AbortSignal): Promise<string> {
  const turnstile = await loadWidget(from.script);
  signal.throwIfAborted();
  const { area, container } = openChallenge(from.host);
  let widget: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<string>((resolve, reject) => {
      const fail = (message = failSentence) => reject(new ApiFailure("clearance-failed", message));
      const limit = (ms: number) => {
        clearTimeout(timer);
        timer = setTimeout(fail, ms);
      };
      limit(answerTimeoutMs);
      signal.addEventListener("abort", () => reject(new DOMException("Cancelled", "AbortError")));
      widget =
        turnstile.render(container, {
          sitekey: from.siteKey,
          ...(from.action === "" ? {} : { action: from.action }),
          ...(from.cdata === "" ? {} : { cData: from.cdata }),
          appearance: "interaction-only",
          execution: "execute",
          callback: resolve,
          "error-callback": () => {
            fail();
            return true;
          },
          "timeout-callback": () => fail("Nobody answered the check in time. Try again."),
          "unsupported-callback": () =>
            fail("This browser cannot do the check that keeps robots out. Try another browser."),
          "before-interactive-callback": () => {
            limit(interactiveTimeoutMs);
            area.classList.add("is-open");
          },
          "after-interactive-callback": () => area.classList.remove("is-open"),
        }) ?? undefined;
      if (widget === undefined) fail();
      else turnstile.execute(widget);
    });
  } finally {
    clearTimeout(timer);
    if (widget !== undefined) turnstile.remove(widget);
    area.remove();
  }
}

/** Obtains the clearance cookie: one check, and its token spent at once. */
export async function obtainClearance(signal: AbortSignal): Promise<void> {
  const found = findSlot();
  if (found === undefined) {
    const message =
      "This page came without the check that running a draft needs. Reload the page; your draft is kept.";
    throw new ApiFailure("not-configured", message);
  }
  const token = await takeToken(found, signal);
  try {
    await postClearance(token, signal);
  } catch (error) {
    if (isAbort(error) || !(error instanceof ApiFailure) || error.code !== "clearance-failed") {
      throw error;
    }
    // A token can have aged out on its way; a second one decides.
    await postClearance(await takeToken(found, signal), signal);
  }
}
