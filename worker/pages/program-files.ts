import { parse } from "regexparam";
import type { Content } from "../../contract/program.ts";
import { buildHeader } from "../../contract/document.ts";
import { dataRoutes } from "../../contract/routes.ts";
import { buildId } from "../build-id.ts";
import { errorAnswer, HttpError } from "../http-error.ts";
import type { GateContext } from "../page-result.ts";
import { findProgram, type StoredRecord } from "../programs/store.ts";
import { presentProgram } from "../programs/stored-program.ts";

const json = parse(dataRoutes.programJson).pattern;
const raw = parse(dataRoutes.programRaw).pattern;

/**
 * A stranger's bytes under our own origin: nothing of them may be taken for a page, a script or a
 * style, nor be found by a search engine that the program itself was kept from.
 */
const inert = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; sandbox",
  "x-robots-tag": "noindex",
  "cache-control": "no-cache",
  [buildHeader]: buildId,
};

/** The answer at a program's data addresses, or undefined for any other path. */
export async function answerProgramFiles(
  request: Request,
  context: GateContext,
): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  const [, jsonId] = json.exec(pathname) ?? [];
  const [, rawId, path] = raw.exec(pathname) ?? [];
  const id = jsonId ?? rawId;
  if (id === undefined) return undefined;
  try {
    if (request.method !== "GET" && request.method !== "HEAD") {
      throw new HttpError("method-not-allowed", "This address is read only.", {
        headers: { allow: "GET, HEAD" },
      });
    }
    const record = await findProgram(context.db, id);
    if (record === undefined) throw new HttpError("not-found", "There is no program here.");
    const answer = path === undefined ? wholeProgram(record, context) : rawFile(record, path);
    return request.method === "HEAD" ? new Response(null, answer) : answer;
  } catch (error) {
    return errorAnswer(error);
  }
}

function wholeProgram(record: StoredRecord, { origin, runHost }: GateContext): Response {
  return Response.json(presentProgram(record, origin, runHost), { headers: inert });
}

function rawFile({ program }: StoredRecord, encodedPath: string): Response {
  const path = decoded(encodedPath);
  const content = Object.hasOwn(program.files, path) ? program.files[path] : undefined;
  if (content === undefined) {
    throw new HttpError("not-found", "The program has no file of this name.");
  }
  return fileAnswer(path, content);
}

function fileAnswer(path: string, content: Content): Response {
  if (typeof content === "string") {
    return new Response(content, {
      headers: { ...inert, "content-type": "text/plain; charset=utf-8" },
    });
  }
  const name = encodeURIComponent(path.slice(path.lastIndexOf("/") + 1));
  return new Response(
    Uint8Array.from(atob(content.base64), (byte) => byte.charCodeAt(0)),
    {
      headers: {
        ...inert,
        "content-type": "application/octet-stream",
        "content-disposition": `attachment; filename*=UTF-8''${name}`,
      },
    },
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // Not an encoding of any name, so the name of no file.
    return "";
  }
}
