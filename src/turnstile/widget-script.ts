import { widgetScriptPolicy } from "../../contract/turnstile.ts";

/** The part of the documented widget API that is used here. */
type Turnstile = {
  render(container: HTMLElement, options: WidgetOptions): string | null | undefined;
  execute(widget: string): void;
  reset(widget: string): void;
  remove(widget: string): void;
};

type WidgetOptions = {
  sitekey: string;
  action?: string;
  cData?: string;
  appearance: "interaction-only";
  execution: "execute";
  callback(token: string): void;
  "error-callback"(code: string): boolean;
  "timeout-callback"(): void;
  "unsupported-callback"(): void;
  "before-interactive-callback"(): void;
  "after-interactive-callback"(): void;
};

declare global {
  interface Window {
    turnstile?: Turnstile;
    /** Absent in browsers without Trusted Types. */
    trustedTypes?: {
      createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
    };
  }
}

/** What it makes goes where the address itself would. */
type ScriptPolicy = { createScriptURL(address: string): string };

let loading: Promise<Turnstile> | undefined;
/** A document may make a policy of one name once. */
let policy: ScriptPolicy | undefined;

/** The address as the only one from which this document loads a script by script. */
function trusted(address: string): string {
  const rules: ScriptPolicy = {
    createScriptURL(asked) {
      if (asked !== address) throw new TypeError("Only the widget's script is loaded like this.");
      return asked;
    },
  };
  policy ??= window.trustedTypes?.createPolicy(widgetScriptPolicy, rules) ?? rules;
  return policy.createScriptURL(address);
}

function appendScript(address: string): Promise<Turnstile> {
  const script = document.createElement("script");
  const url = new URL(address, location.href);
  url.searchParams.set("render", "explicit");
  script.src = trusted(url.href);
  script.async = true;
  return new Promise((resolve, reject) => {
    script.addEventListener("load", () => {
      if (typeof window.turnstile?.render !== "function")
        reject(new Error("The widget script defined nothing."));
      else resolve(window.turnstile);
    });
    script.addEventListener("error", () => {
      script.remove();
      reject(new Error("The widget script could not be loaded."));
    });
    document.head.append(script);
  });
}

/** Loads the widget script once a document; a failure is forgotten, so that a retry loads it again. */
export function loadTurnstile(address: string): Promise<Turnstile> {
  loading ??= appendScript(address).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
