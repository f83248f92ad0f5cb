import { compatFiles } from "../../contract/compat-site.ts";
import { dataRoutes } from "../../contract/routes.ts";
import { errorAnswer, HttpError } from "../http-error.ts";
import { compatFeed } from "./feed.ts";
import { type CompatSource, fetchCompatFile } from "./read-file.ts";

interface DataFile {
  type: string;
  body(source: CompatSource): Promise<string | ReadableStream<Uint8Array>>;
}

async function bodyOf(
  source: CompatSource,
  name: string,
): Promise<string | ReadableStream<Uint8Array>> {
  const answer = await fetchCompatFile(source, name);
  if (answer.status !== 200) throw new Error(`${name} came with status ${answer.status}.`);
  return answer.body ?? "";
}

const files = new Map<string, DataFile>([
  [
    dataRoutes.compatJson,
    { type: "application/json", body: (source) => bodyOf(source, compatFiles.all()) },
  ],
  [
    dataRoutes.compatCsv,
    { type: "text/csv; charset=utf-8", body: (source) => bodyOf(source, compatFiles.csv()) },
  ],
  [dataRoutes.compatFeed, { type: "application/atom+xml; charset=utf-8", body: compatFeed }],
]);

/** Everything that was measured, as data for anybody; undefined at any other address. */
export async function answerCompatFile(
  request: Request,
  source: CompatSource,
): Promise<Response | undefined> {
  const file = files.get(new URL(request.url).pathname);
  if (file === undefined) return undefined;
  try {
    if (request.method !== "GET" && request.method !== "HEAD") {
      throw new HttpError("method-not-allowed", "This address is read only.", {
        headers: { allow: "GET, HEAD" },
      });
    }
    const body = await file.body(source);
    const headers = {
      "content-type": file.type,
      "cache-control": "public, max-age=3600",
      "access-control-allow-origin": "*",
      "x-content-type-options": "nosniff",
    };
    if (request.method === "GET") return new Response(body, { headers });
    if (typeof body !== "string") await body.cancel();
    return new Response(null, { headers });
  } catch (error) {
    return errorAnswer(error);
  }
}
