// Implicit rendering, behind the client itself: every .cf-turnstile element of
// the page becomes a widget, configured by its data attributes, unless the page asked for none of it.
(() => {
  const source = new URL(document.currentScript.src);
  if (source.searchParams.get("render") === "explicit") return;

  function optionsOf(element) {
    const options = {};
    for (const { name, value } of element.attributes) {
      if (!name.startsWith("data-")) continue;
      const option = name.slice("data-".length);
      // A callback is named; the function is looked up when it is called, as it may come later.
      if (option.endsWith("callback")) options[option] = (...values) => window[value]?.(...values);
      else options[option === "cdata" ? "cData" : option] = value;
    }
    if (options["response-field"] === "false") options["response-field"] = false;
    return options;
  }

  window.turnstile.ready(() => {
    for (const element of document.querySelectorAll(".cf-turnstile")) {
      // A second copy of the script finds the first one's widgets in their containers.
      if (!element.hasChildNodes()) window.turnstile.render(element, optionsOf(element));
    }
  });
})();
