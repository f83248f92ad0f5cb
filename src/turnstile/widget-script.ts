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
  }
}

let loading: Promise<Turnstile> | undefined;

function appendScript(address: string): Promise<Turnstile> {
  const script = document.createElement("script");
  const url = new URL(address, location.href);
  url.searchParams.set("render", "explicit");
  script.src = url.href;
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
