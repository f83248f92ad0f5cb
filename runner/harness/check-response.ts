function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/** Refuses what is no Response in words about the program; what looks like one is taken for one. */
export function checkResponse(answer: unknown): void {
  const isObject = typeof answer === "object" && answer !== null;
  if (isObject && "status" in answer && "headers" in answer && "body" in answer) return;
  throw new TypeError(
    `A fetch handler has to give a Response, and this one gave ${kindOf(answer)}.`,
  );
}
