/** Names the build on every answer of the API, so that an old tab notices any of them. */
export const buildHeader = "x-berth-build";

export const bootstrapElementId = "bootstrap";

/**
 * The element that the Worker fills with the widget's configuration where a page asks for it, as
 * `data-script`, `data-site-key`, `data-action` and `data-cdata`; absent attributes mean no widget. Its id
 * must not be `turnstile`: browsers make elements with an id properties of the window, and the widget's
 * script would take itself for already loaded.
 */
export const turnstileSlotId = "turnstile-slot";

export const siteName = "Berth";
