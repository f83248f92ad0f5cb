import { type RunErrorKind, runErrors } from "../../contract/run-errors.ts";
import type { RunError } from "../../contract/run-events.ts";
import { unknownPackageHint } from "../program/link.ts";
import type { Shelf } from "../program/shelf.ts";
import type { SourceFailure } from "../program/source-failure.ts";
import { classify, missingPackage } from "./classify.ts";
import { type Place, userFrames } from "./stack.ts";

export type ErrorBody = Omit<RunError, "type" | "at">;

export function plainError(kind: RunErrorKind, place?: Place): ErrorBody {
  return { kind, ...runErrors[kind], ...place };
}

export function sourceError({ kind, message, hint, ...place }: SourceFailure): ErrorBody {
  return { kind, message, hint: hint ?? runErrors[kind].hint, ...place };
}

/** Internal module paths in a runtime message, as the specifiers that the program wrote. */
function readable(message: string): string {
  return message
    .replaceAll(/\/__berth\/(?:shelf|cjs|json)\/([^'"\s]+?)\.js\b/g, "$1")
    .replace(/\s*https:\/\/developers\.cloudflare\.com\/\S+$/, "");
}

/** What a program threw, with the first frame that lies in its own files. */
export function thrownError(
  thrown: { phase: "startup" | "request"; name: string; message: string; stack: string },
  files: ReadonlySet<string>,
  shelf: Shelf,
): ErrorBody {
  const kind = classify(thrown.phase, thrown.name, thrown.message);
  const { place, stack } = userFrames(thrown.stack, files);
  const missing = missingPackage(thrown.message);
  const ours = kind !== "threw" && kind !== "startup" && kind !== "syntax";
  const message = ours ? runErrors[kind].message : `${thrown.name}: ${readable(thrown.message)}`;
  return {
    kind,
    message: missing === undefined ? message : `The package "${missing}" is not on the shelf.`,
    hint: missing === undefined ? runErrors[kind].hint : unknownPackageHint(missing, shelf),
    ...place,
    ...(stack === "" ? {} : { stack: `${thrown.name}: ${readable(thrown.message)}\n${stack}` }),
  };
}

/**
 * What the runtime says of a program that it could not start or that broke off: "Failed to start Worker:
 * Uncaught SyntaxError: … at server.js:3:8", or a bare message.
 */
export function runtimeError(error: unknown, files: ReadonlySet<string>, shelf: Shelf): ErrorBody {
  const text = error instanceof Error ? error.message : String(error);
  const started =
    /^Failed to start Worker:\s*(?:Uncaught )?(?:(\w*Error): )?([\s\S]*?)((?:\n\s+at [\s\S]*)?)$/.exec(
      text,
    );
  if (started === null) {
    return thrownError({ phase: "request", name: "Error", message: text, stack: "" }, files, shelf);
  }
  const [, name = "Error", message = "", frames = ""] = started;
  const body = thrownError({ phase: "startup", name, message, stack: frames }, files, shelf);
  return name === "SyntaxError" ? { ...body, kind: "syntax", hint: runErrors.syntax.hint } : body;
}
