import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { solveChallenge } from "./challenge.ts";
import { refusal, siteverify } from "./siteverify.ts";
import { createTokenBook, type TestControls, type TokenBook, type TokenClaims } from "./tokens.ts";

const bodyBytes = 64 * 1024;

/**
 * Stands in for challenges.cloudflare.com on a developer's machine: `api.js` and siteverify after
 * their documentation, with the documented test keys, on loopback. Tokens are single use and carry
 * the page's host name, action and cdata, so that a verifier's every check has something to check.
 * POST /emulator/tokens makes a token without a browser, with the faults a test asks for.
 */
export async function startTurnstileEmulator(
  options: { port?: number } = {},
): Promise<{ url: string; close(): Promise<void> }> {
  const book = createTokenBook();
  const server = createServer((request, response) => {
    answer(request, response, book).catch((error: unknown) => {
      console.error("turnstile emulator:", error);
      if (response.headersSent) response.destroy();
      else sendJson(response, 500, refusal("internal-error"));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The emulator has no port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  book: TokenBook,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  switch (`${request.method} ${url.pathname}`) {
    case "GET /turnstile/v0/api.js":
      return sendScript(response, await (client ??= clientScript()));
    case "GET /turnstile/v0/emulator/challenge.js":
      return sendChallenge(response, url.searchParams, request.headers.referer, book);
    case "POST /turnstile/v0/siteverify":
      return verify(request, response, book);
    case "POST /emulator/tokens":
      return mintForTest(request, response, book);
    default:
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
      response.end("The Turnstile emulator has nothing here.\n");
  }
}

let client: Promise<string> | undefined;

/** Turnstile's client, as one script. */
async function clientScript(): Promise<string> {
  const entry = fileURLToPath(new URL("client.js", import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: "iife",
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
}

function sendScript(response: ServerResponse, script: string): void {
  response.writeHead(200, {
    "content-type": "text/javascript; charset=utf-8",
    "cache-control": "no-store",
    "cross-origin-resource-policy": "cross-origin",
    "x-content-type-options": "nosniff",
  });
  response.end(script);
}

/** The page's policy lets api.js load scripts, but no frame of ours and no fetch: so the answer is a script. */
function sendChallenge(
  response: ServerResponse,
  parameters: URLSearchParams,
  referer: string | undefined,
  book: TokenBook,
): void {
  const detail = JSON.stringify(solveChallenge(parameters, referer, book));
  sendScript(
    response,
    `document.currentScript.dispatchEvent(new CustomEvent("answer", { detail: ${detail} }));\n`,
  );
}

async function verify(
  request: IncomingMessage,
  response: ServerResponse,
  book: TokenBook,
): Promise<void> {
  const fields = await readFields(request);
  if (fields === undefined) return sendJson(response, 400, refusal("bad-request"));
  const { verdict, fault } = siteverify(fields, book);
  switch (fault) {
    case undefined:
      return sendJson(response, 200, verdict);
    case "internal-error":
      return sendJson(response, 200, refusal("internal-error"));
    case "status-500":
      return sendJson(response, 500, {});
    case "disconnect":
      response.destroy();
      return;
    case "hang":
      // Nothing is sent; the connection lasts until the verifier gives up.
      return;
  }
}

async function mintForTest(
  request: IncomingMessage,
  response: ServerResponse,
  book: TokenBook,
): Promise<void> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only our own tests call this, with these fields
  const asked = JSON.parse(await readText(request)) as Partial<TokenClaims> & TestControls;
  const claims = {
    sitekey: asked.sitekey ?? "1x00000000000000000000AA",
    hostname: asked.hostname ?? "localhost",
    action: asked.action ?? "",
    cdata: asked.cdata ?? "",
    interactive: asked.interactive ?? false,
  };
  sendJson(response, 200, { token: book.mint(claims, asked) });
}

async function readFields(request: IncomingMessage): Promise<Map<string, string> | undefined> {
  const text = await readText(request);
  const type = request.headers["content-type"]?.split(";", 1)[0]?.trim().toLowerCase();
  if (type === "application/x-www-form-urlencoded") return new Map(new URLSearchParams(text));
  if (type !== "application/json") return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null) return undefined;
    return new Map(
      Object.entries(parsed).filter(
        (pair): pair is [string, string] => typeof pair[1] === "string",
      ),
    );
  } catch {
    return undefined;
  }
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.byteLength;
    if (size > bodyBytes) throw new Error("The body is too large.");
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {
    "content-type": "application/json",
    "cache-control": "no-store",
  });
  response.end(JSON.stringify(body));
}
