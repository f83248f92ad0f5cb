import { html } from "hono/html";

/** HTML whose data has been escaped by the template that made it. */
export type Fragment = Exclude<ReturnType<typeof html>, Promise<unknown>>;

/** The escaping template, for what is ready: a promise among the values would be a mistake here. */
export function markup(strings: TemplateStringsArray, ...values: unknown[]): Fragment {
  const made = html(strings, ...values);
  if (made instanceof Promise) throw new TypeError("A reading view is made of what is at hand.");
  return made;
}
