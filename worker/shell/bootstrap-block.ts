import { type Bootstrap, bootstrapElementId } from "../../contract/page.ts";

const escapes: Record<string, string> = {
  "<": "\\u003c",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

/**
 * The data of the document as an inert script element. Inside a script element the parser knows no
 * entities: `</script` ends it wherever it stands, and `<!--` followed by `<script` makes it run past
 * its own end tag. Both begin with `<`, which JSON may always write as an escape, so none is left.
 * U+2028 and U+2029 end a line for readers that take JSON for JavaScript older than 2019.
 */
export function bootstrapBlock(bootstrap: Bootstrap): string {
  const json = JSON.stringify(bootstrap).replace(
    /[<\u2028\u2029]/g,
    (character) => escapes[character] ?? character,
  );
  return `<script type="application/json" id="${bootstrapElementId}">${json}</script>`;
}
