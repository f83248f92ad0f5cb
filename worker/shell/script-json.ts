const escapes: Record<string, string> = {
  "<": "\\u003c",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

/**
 * A value as JSON that may stand in a script element. There the parser knows no entities: `</script`
 * ends the element wherever it stands, and `<!--` followed by `<script` makes it run past its own end
 * tag. Both begin with `<`, which JSON may always write as an escape, so none is left. U+2028 and
 * U+2029 end a line for readers that take JSON for JavaScript older than 2019.
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (character) => escapes[character] ?? character,
  );
}
