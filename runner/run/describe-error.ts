import { type RunErrorKind, runErrors } from "../../contract/run-errors.ts";
import type { RunError } from "../../contract/run-events.ts";
import {
  explainMissingModule,
  explainMissingServer,
  refusalHint,
} from "../compatibility/explain.ts";
import type { Settings } from "../compatibility/settings.ts";
import { denialIn } from "../egress/denial.ts";
import { codeFolder } from "../harness/definition.ts";
import { unknownPackageHint } from "../program/link.ts";
import { missingFileHint } from "../program/missing-file-hint.ts";
import type { Shelf } from "../program/shelf.ts";
import type { SourceFailure } from "../program/source-failure.ts";
import { classify, missingBuiltin, missingPackage } from "./classify.ts";
import type { Sources } from "./sources.ts";
import { type Place, userFrames } from "./stack.ts";

export type ErrorBody = Omit<RunError, "type" | "at">;

type ShelfNames = Pick<Shelf, "index">;

/** What an explanation may name. */
interface About {
  shelf: ShelfNames;
  settings: Settings;
  paths: readonly string[];
  place: Place | undefined;
}

const decoratorHint =
  "No engine runs decorators yet and they are not compiled here: write what they do as calls.";

/** The hint for a file that a `require` asks for in vain. */
function missingFile(message: string, { place, paths }: About): string | undefined {
  const specifier = /^Cannot find module '(\.[^']*)'/.exec(message)?.[1];
  if (specifier === undefined || place === undefined) return undefined;
  return missingFileHint(specifier, place.file, paths);
}

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
    .replaceAll(codeFolder, "")
    .replace(/(requested module ')\//, "$1./")
    .replace(/\s*https:\/\/developers\.cloudflare\.com\/\S+$/, "");
}

function explained(kind: RunErrorKind, text: string, message: string, about: About) {
  const { shelf, settings } = about;
  const missing = missingPackage(message);
  if (missing !== undefined) {
    return {
      message: `The package "${missing}" is not on the shelf.`,
      hint: unknownPackageHint(missing, shelf),
    };
  }
  const builtin = missingBuiltin(message);
  if (builtin !== undefined) return explainMissingModule(builtin, settings);
  const denied = denialIn(message);
  if (denied !== undefined) return { message: denied, hint: runErrors["egress-denied"].hint };
  const server = explainMissingServer(message, settings);
  if (server !== undefined) return server;
  const own = kind === "threw" || kind === "startup" || kind === "syntax";
  return own
    ? {
        message: text,
        hint: refusalHint(message) ?? missingFile(message, about) ?? runErrors[kind].hint,
      }
    : runErrors[kind];
}

/** What a program threw, with the first frame that lies in its own files. */
export function thrownError(
  thrown: { phase: "startup" | "request"; name: string; message: string; stack: string },
  sources: Sources,
  shelf: ShelfNames,
): ErrorBody {
  const kind = classify(thrown.phase, thrown.name, thrown.message);
  const { place, stack } = userFrames(thrown.stack, sources);
  const text = `${thrown.name}: ${readable(thrown.message)}`;
  const { settings, paths } = sources;
  return {
    kind,
    ...explained(kind, text, thrown.message, { shelf, settings, paths, place }),
    ...place,
    ...(stack === "" ? {} : { stack: `${text}\n${stack}` }),
  };
}

/**
 * What the runtime says of a program that it could not start or that broke off: "Failed to start Worker:
 * Uncaught SyntaxError: … at server.js:3:8", or a bare message. Only in these syntax errors it counts columns
 * from 0.
 */
export function runtimeError(error: unknown, sources: Sources, shelf: ShelfNames): ErrorBody {
  const text = error instanceof Error ? error.message : String(error);
  const started =
    /^Failed to start Worker:\s*(?:Uncaught )?(?:(\w*Error): )?([\s\S]*?)((?:\n\s+at [\s\S]*)?)$/.exec(
      text,
    );
  if (started === null) {
    return thrownError(
      { phase: "request", name: "Error", message: text, stack: "" },
      sources,
      shelf,
    );
  }
  const [, name = "Error", message = "", frames = ""] = started;
  if (name !== "SyntaxError") {
    return thrownError({ phase: "startup", name, message, stack: frames }, sources, shelf);
  }
  const stack = frames.replaceAll(/\d+$/gm, (column) => String(Number(column) + 1));
  const body = thrownError({ phase: "startup", name, message, stack }, sources, shelf);
  const { file, line, column } = body;
  const isPlaced = file !== undefined && line !== undefined && column !== undefined;
  const isDecorator = isPlaced && sources.characterAt({ file, line, column }) === "@";
  return { ...body, kind: "syntax", hint: isDecorator ? decoratorHint : runErrors.syntax.hint };
}
