/** A title as part of an address: lower-case letters and digits, with dashes between them. */
export function slugify(title) {
  if (typeof title !== "string") throw new TypeError("A title is a string.");
  return title
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
