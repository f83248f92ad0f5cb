/** Headers with which a program could act on the whole live domain, or on more than its own answer. */
const harmful = [
  "clear-site-data",
  "nel",
  "public-key-pins",
  "report-to",
  "reporting-endpoints",
  "service-worker-allowed",
  "strict-transport-security",
];

/** A cookie with a domain of its own would reach every other program below the live host. */
function namesDomain(cookie: string): boolean {
  return cookie.split(";").some((part) => /^\s*domain\s*=/i.test(part));
}

/** A program's response headers as they may leave the live host. */
export function liveHeaders(from: Headers): Headers {
  const headers = new Headers(from);
  for (const name of harmful) headers.delete(name);
  const cookies = from.getSetCookie();
  if (cookies.some(namesDomain)) {
    headers.delete("set-cookie");
    for (const cookie of cookies.filter((each) => !namesDomain(each)))
      headers.append("set-cookie", cookie);
  }
  headers.set("x-robots-tag", "noindex");
  return headers;
}
