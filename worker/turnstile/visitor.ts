import { generateCookie } from "hono/cookie";
import { parse } from "hono/utils/cookie";
import { encodeBase64Url } from "hono/utils/encode";

const cookieName = "berth_visitor";
const idPattern = /^[\w-]{22}$/;
const thirtyDays = 30 * 24 * 60 * 60;

export interface Visitor {
  /** What the widget is made for and siteverify must give back: tells nobody the id. */
  cdata: string;
  /** The value of a `Set-Cookie` header, for a visitor who came without the cookie. */
  setCookie?: string;
}

/**
 * The visitor behind a document request: who they were, or somebody new, to be told so by a cookie.
 * The cookie is `Secure` when `origin`, an address under which the app is reached, is https.
 */
export async function visitorOf(request: Request, origin: string = request.url): Promise<Visitor> {
  const known = visitorId(request);
  if (known !== undefined) return { cdata: await cdataOf(known) };
  const id = unpadded(crypto.getRandomValues(new Uint8Array(16)).buffer);
  const setCookie = generateCookie(cookieName, id, {
    httpOnly: true,
    sameSite: "Lax",
    secure: new URL(origin).protocol === "https:",
    maxAge: thirtyDays,
  });
  return { cdata: await cdataOf(id), setCookie };
}

/** The visitor's 128 random bits as their cookie gives them, or undefined without a proper one. */
export function visitorId(request: Request): string | undefined {
  const id = parse(request.headers.get("cookie") ?? "", cookieName)[cookieName];
  return id !== undefined && idPattern.test(id) ? id : undefined;
}

/** What a widget of this visitor carries as `cData`: 43 characters of those Turnstile allows. */
export async function cdataOf(id: string): Promise<string> {
  return unpadded(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(id)));
}

function unpadded(bytes: ArrayBuffer): string {
  return encodeBase64Url(bytes).replace(/=+$/, "");
}
