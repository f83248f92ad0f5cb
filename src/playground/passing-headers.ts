/** Headers that differ from one answer to the next and say nothing of the program. */
export const passingHeaders: ReadonlySet<string> = new Set([
  "date",
  "etag",
  "content-length",
  "connection",
  "keep-alive",
]);
