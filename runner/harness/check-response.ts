const NativeResponse = globalThis.Response;
const status = Object.getOwnPropertyDescriptor(NativeResponse.prototype, "status");

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/** Whether the runtime made it; a class that only inherits from Response passes `instanceof`. */
function isNative(answer: Response): boolean {
  try {
    status?.get?.call(answer);
    return true;
  } catch {
    return false;
  }
}

/**
 * Refuses what is no Response in words about the program. What looks like one is taken for one, as the runtime's:
 * packages for Node, h3 for one, have a class of their own, and the runtime takes no other than its own.
 */
export function checkResponse(answer: Response): Response {
  const given: unknown = answer;
  const isObject = typeof given === "object" && given !== null;
  if (!isObject || !("status" in given) || !("headers" in given) || !("body" in given)) {
    throw new TypeError(
      `A fetch handler has to give a Response, and this one gave ${kindOf(given)}.`,
    );
  }
  if (isNative(answer)) return answer;
  const { body, headers, statusText } = answer;
  return new NativeResponse(body, { status: answer.status, statusText, headers: [...headers] });
}
