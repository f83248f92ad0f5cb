import { dataHref, pageHref } from "../../contract/routes.ts";

const day = 86_400_000;

/** security.txt (RFC 9116). It is made when it is asked for, so it never expires while the site is kept. */
export function securityTxt(origin: string, now: Date): string {
  // The standard wants less than a year, and a whole day keeps the answer the same all day.
  const expires = new Date(Math.floor(now.getTime() / day) * day + 364 * day);
  return [
    `Contact: ${new URL(pageHref("about"), origin).href}`,
    `Expires: ${expires.toISOString()}`,
    "Preferred-Languages: en",
    `Canonical: ${new URL(dataHref("securityTxt"), origin).href}`,
    "",
  ].join("\n");
}
