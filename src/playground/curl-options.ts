/** Options of curl that are followed by a value, by their short names. */
const shortNames: Record<string, string> = {
  X: "request",
  H: "header",
  d: "data",
  F: "form",
  u: "user",
  b: "cookie",
  A: "user-agent",
  e: "referer",
  r: "range",
  o: "output",
  w: "write-out",
  m: "max-time",
  x: "proxy",
  E: "cert",
  T: "upload-file",
  K: "config",
  c: "cookie-jar",
  D: "dump-header",
  U: "proxy-user",
  y: "speed-time",
  Y: "speed-limit",
  z: "time-cond",
  C: "continue-at",
  t: "telnet-option",
  P: "ftp-port",
  Q: "quote",
  h: "help",
};

const valued = new Set([
  ...Object.values(shortNames),
  "data-raw",
  "data-binary",
  "data-urlencode",
  "data-ascii",
  "form-string",
  "json",
  "url",
  "url-query",
  "oauth2-bearer",
  "connect-timeout",
  "retry",
  "retry-delay",
  "retry-max-time",
  "resolve",
  "connect-to",
  "cacert",
  "capath",
  "key",
  "ciphers",
  "limit-rate",
  "max-redirs",
  "unix-socket",
  "interface",
  "stderr",
  "trace",
  "trace-ascii",
  "proto",
  "noproxy",
]);

const shortFlags: Record<string, string> = { G: "get", I: "head", i: "include", L: "location" };

export type CurlOption = { name: string; value: string };

/** What a run of short options like `-sSLX` stands for; the last of them may take its value from what is left. */
function shortOptions(word: string, next: () => string): CurlOption[] {
  const options: CurlOption[] = [];
  for (let at = 1; at < word.length; at += 1) {
    const letter = word.charAt(at);
    const name = shortNames[letter];
    if (name !== undefined) {
      const rest = word.slice(at + 1);
      return [...options, { name, value: rest === "" ? next() : rest }];
    }
    options.push({ name: shortFlags[letter] ?? letter, value: "" });
  }
  return options;
}

/** The options of a curl command in their order; its addresses are options named `url`. */
export function curlOptions(words: readonly string[]): CurlOption[] {
  const options: CurlOption[] = [];
  let at = 0;
  const next = () => {
    at += 1;
    return words[at] ?? "";
  };
  for (; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (word.startsWith("--") && word.length > 2) {
      const equals = word.indexOf("=");
      const name = word.slice(2, equals < 0 ? undefined : equals);
      const given = equals < 0 ? undefined : word.slice(equals + 1);
      options.push({ name, value: given ?? (valued.has(name) ? next() : "") });
    } else if (word.startsWith("-") && word.length > 1) options.push(...shortOptions(word, next));
    else if (word !== "--") options.push({ name: "url", value: word });
  }
  return options;
}
