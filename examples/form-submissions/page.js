import { html } from "hono/html";

/** The form, with what was typed and what is wrong with it. Values in an html template are escaped. */
export function formPage(values = {}, errors = {}) {
  const field = (name, label, type) =>
    html`<p>
      <label>${label} <input name="${name}" type="${type}" value="${values[name] ?? ""}" /></label>
      <strong>${errors[name] ?? ""}</strong>
    </p>`;
  return html`<!doctype html>
    <title>Write to us</title>
    <form method="post">
      ${field("name", "Your name", "text")} ${field("email", "Your address", "email")}
      <p>
        <label>Your words <textarea name="words">${values.words ?? ""}</textarea></label>
        <strong>${errors.words ?? ""}</strong>
      </p>
      <button>Send</button>
    </form>`;
}
