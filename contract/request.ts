import * as v from "valibot";
import { limits } from "./limits.ts";
import { Content, contentBytes } from "./program.ts";

const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

/** Methods that `Request` refuses to be made with, on Workers as in browsers. */
const forbiddenMethods = new Set(["CONNECT", "TRACE", "TRACK"]);

export const Header = v.tuple([
  v.pipe(v.string(), v.regex(token, "A header name has letters, digits and !#$%&'*+-.^_`|~ only.")),
  v.pipe(v.string(), v.regex(/^[^\0\r\n]*$/, "A header value has no line break.")),
]);

/** One HTTP request to a program, as it is sent, saved and replayed. */
export const ProgramRequest = v.pipe(
  v.strictObject({
    method: v.pipe(
      v.string(),
      v.regex(token),
      v.maxLength(32),
      v.check(
        (method) => !forbiddenMethods.has(method.toUpperCase()),
        "This method cannot be sent.",
      ),
    ),
    /** Path with query, as on the request line. */
    path: v.pipe(
      v.string(),
      v.startsWith("/", "A path begins with a slash."),
      v.maxLength(
        limits.requestPathCharacters,
        `A path has at most ${limits.requestPathCharacters} characters.`,
      ),
      v.regex(/^[^\s#]*$/, "A path has no white space and no '#'; write them percent-encoded."),
    ),
    headers: v.pipe(
      v.array(Header),
      v.maxLength(limits.requestHeaders, `A request has at most ${limits.requestHeaders} headers.`),
    ),
    body: v.optional(Content),
  }),
  v.check(
    (request) =>
      request.body === undefined || !["GET", "HEAD"].includes(request.method.toUpperCase()),
    "GET and HEAD have no body.",
  ),
);
export type ProgramRequest = v.InferOutput<typeof ProgramRequest>;

/** The sentence that names the limit a request is over, or undefined. */
export function requestOverLimit(request: ProgramRequest): string | undefined {
  if (request.body !== undefined && contentBytes(request.body) > limits.requestBodyBytes) {
    return `A request body has at most ${limits.requestBodyBytes / 1024} KiB.`;
  }
  const headers = request.headers.reduce(
    (sum, [name, value]) => sum + name.length + value.length,
    0,
  );
  if (headers > limits.requestHeaderBytes) {
    return `Request headers have at most ${limits.requestHeaderBytes / 1024} KiB together.`;
  }
  return undefined;
}
