import * as v from "valibot";
import { apiBodyBytes } from "../../contract/limits.ts";
import { HttpError } from "../http-error.ts";

interface BodyRules {
  /** Most bytes read; the body is refused at the first one more. */
  bytes?: number;
  /** Media types taken, without parameters. */
  types?: string[];
}

/**
 * A request's JSON body as its schema has it, and nothing less: 415 for another media type, 413 for
 * more bytes than allowed (counted while they come, whatever Content-Length says), 400 for what is
 * not JSON in UTF-8 or not of the schema, with the path of the first field that is wrong.
 */
export async function readBody<Schema extends v.GenericSchema>(
  request: Request,
  schema: Schema,
  { bytes = apiBodyBytes, types = ["application/json"] }: BodyRules = {},
): Promise<v.InferOutput<Schema>> {
  const type = request.headers.get("content-type")?.split(";", 1)[0]?.trim().toLowerCase();
  if (type === undefined || !types.includes(type)) {
    throw new HttpError("unsupported-media-type", `The body is sent as ${types.join(" or ")}.`);
  }
  const parsed = v.safeParse(schema, parseJson(await readBytes(request, bytes)), {
    // A body made to be wrong everywhere would cost an issue for each of its values.
    abortEarly: true,
  });
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const path = v.getDotPath(issue);
  throw new HttpError(
    "invalid-request",
    path === null ? issue.message : `${path}: ${issue.message}`,
  );
}

/** The bytes of a body, refused (413) at the first one over the limit. */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) throw tooLarge(limit);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    // Leaving the loop cancels the stream: the rest is never read.
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

function tooLarge(limit: number): HttpError {
  return new HttpError("too-large", `The body has at most ${limit / 1024} KiB.`);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes));
  } catch {
    throw new HttpError("invalid-request", "The body is not JSON in UTF-8.");
  }
}
