// Turnstile's client, emulated for a developer's machine, and never part of a build.
// It lives under the page's own policy: no frame, no fetch, no style sheet or style attribute of its
// own. What it needs from the emulator it gets by adding scripts, which 'strict-dynamic' trusts.
import { drawBox, show } from "./box.js";

(() => {
  if (window.turnstile !== undefined) {
    console.warn(
      "Turnstile emulator: api.js is on this page already; the second copy does nothing.",
    );
    return;
  }

  const source = new URL(document.currentScript.src);
  const lifetimeMs = 300_000;
  const interactionMs = 120_000;
  const interactiveKeys = new Set(["3x00000000000000000000FF"]);
  const widgets = new Map();
  let made = 0;

  function elementOf(container) {
    if (typeof container !== "string") return container ?? null;
    return document.getElementById(container) ?? document.querySelector(container);
  }

  function widgetOf(reference) {
    if (reference === undefined) return widgets.values().next().value;
    const byId = widgets.get(reference);
    if (byId !== undefined) return byId;
    const element = elementOf(reference);
    return [...widgets.values()].find((widget) => widget.container === element);
  }

  function call(widget, name, ...values) {
    const callback = widget.options[name];
    return typeof callback === "function" ? callback(...values) : undefined;
  }

  function clear(widget) {
    clearTimeout(widget.timer);
    // An answer that is still on its way belongs to the run before this one.
    widget.run += 1;
    widget.token = undefined;
    widget.expired = false;
    widget.state = "idle";
    widget.control?.remove();
    widget.control = undefined;
    if (widget.field !== undefined) widget.field.value = "";
  }

  function start(widget) {
    clear(widget);
    widget.state = "running";
    if (interactiveKeys.has(widget.options.sitekey)) askForInteraction(widget);
    else requestToken(widget, false);
  }

  function askForInteraction(widget) {
    widget.state = "interactive";
    const label = document.createElement("label");
    const checkbox = document.createElement("input");
    checkbox.type = "checkbox";
    checkbox.tabIndex = Number(widget.options.tabindex ?? 0);
    label.append(checkbox, " Verify you are human");
    widget.box.append(label);
    widget.control = label;
    call(widget, "before-interactive-callback");
    show(widget, "waiting for you");
    checkbox.addEventListener("change", () => {
      clearTimeout(widget.timer);
      checkbox.disabled = true;
      call(widget, "after-interactive-callback");
      requestToken(widget, true);
    });
    widget.timer = setTimeout(() => timeOut(widget), interactionMs);
  }

  function timeOut(widget) {
    clear(widget);
    call(widget, "timeout-callback");
    if ((widget.options["refresh-timeout"] ?? "auto") === "auto") start(widget);
    else offerAgain(widget, widget.options["refresh-timeout"], "timed out");
  }

  function requestToken(widget, interactive) {
    const run = widget.run;
    const url = new URL("emulator/challenge.js", source);
    url.searchParams.set("sitekey", String(widget.options.sitekey ?? ""));
    url.searchParams.set("action", String(widget.options.action ?? ""));
    url.searchParams.set("cdata", String(widget.options.cData ?? ""));
    url.searchParams.set("interactive", interactive ? "1" : "0");
    show(widget, "verifying");
    const script = document.createElement("script");
    // The emulator knows the page's host name from the referrer, whatever the page's own policy is.
    script.referrerPolicy = "origin";
    script.src = url.href;
    const settle = (answer) => {
      script.remove();
      if (run !== widget.run) return;
      if (answer.token === undefined) fail(widget, answer.errorCode);
      else succeed(widget, answer.token);
    };
    script.addEventListener("answer", (event) => settle(event.detail));
    script.addEventListener("error", () => settle({ errorCode: "300030" }));
    document.head.append(script);
  }

  function succeed(widget, token) {
    widget.state = "done";
    widget.token = token;
    widget.control?.remove();
    if (widget.field !== undefined) widget.field.value = token;
    show(widget, "success");
    widget.timer = setTimeout(() => expire(widget), lifetimeMs);
    call(widget, "callback", token);
  }

  function expire(widget) {
    const { token } = widget;
    clear(widget);
    widget.expired = true;
    call(widget, "expired-callback", token);
    if ((widget.options["refresh-expired"] ?? "auto") === "auto") start(widget);
    else offerAgain(widget, widget.options["refresh-expired"], "expired");
  }

  function offerAgain(widget, mode, text) {
    if (mode === "manual") {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = "Verify again";
      button.addEventListener("click", () => start(widget));
      widget.box.append(button);
      widget.control = button;
    }
    show(widget, text);
  }

  function fail(widget, errorCode) {
    clear(widget);
    widget.state = "failed";
    show(widget, `failed (${errorCode})`);
    const mayRetry = /^(300|600)/.test(errorCode) && widget.options.retry !== "never";
    if (mayRetry) {
      const interval = Number(widget.options["retry-interval"] ?? 8000);
      widget.timer = setTimeout(() => start(widget), interval);
    }
    const handled = call(widget, "error-callback", errorCode);
    if (handled === undefined || handled === false) {
      console.warn(`Turnstile emulator: error ${errorCode}.`);
    }
  }

  function render(container, options = {}) {
    const element = elementOf(container);
    if (element === null) {
      console.warn(`Turnstile emulator: there is no container ${String(container)}.`);
      return undefined;
    }
    const id = `cf-chl-widget-emulator-${(made += 1)}`;
    const widget = {
      id,
      container: element,
      options: { ...options },
      box: document.createElement("div"),
      status: document.createElement("span"),
      run: 0,
      state: "idle",
    };
    widgets.set(id, widget);
    drawBox(widget);
    element.append(widget.box);
    if (options["response-field"] !== false) {
      widget.field = document.createElement("input");
      widget.field.type = "hidden";
      widget.field.name = options["response-field-name"] ?? "cf-turnstile-response";
      element.append(widget.field);
    }
    if (options.execution === "execute") show(widget, "ready");
    // Not at once: the caller has its widget's id before any callback runs.
    else queueMicrotask(() => widgets.has(id) && start(widget));
    return id;
  }

  function execute(reference, options) {
    const widget = widgetOf(reference);
    if (widget === undefined) {
      if (options !== undefined) render(reference, { ...options, execution: "render" });
      return;
    }
    Object.assign(widget.options, options);
    if (widget.state === "idle" || widget.state === "failed") start(widget);
  }

  function reset(reference) {
    const widget = widgetOf(reference);
    if (widget === undefined) return;
    clear(widget);
    if (widget.options.execution === "execute") show(widget, "ready");
    else start(widget);
  }

  function remove(reference) {
    const widget = widgetOf(reference);
    if (widget === undefined) return;
    clear(widget);
    widget.box.remove();
    widget.field?.remove();
    widgets.delete(widget.id);
  }

  window.turnstile = {
    ready(callback) {
      if (document.readyState !== "loading") callback();
      else document.addEventListener("DOMContentLoaded", () => callback(), { once: true });
    },
    render,
    execute,
    reset,
    remove,
    getResponse: (reference) => widgetOf(reference)?.token,
    isExpired: (reference) => widgetOf(reference)?.expired === true,
  };

  const onload = source.searchParams.get("onload");
  if (onload !== null) window[onload]?.();
})();
