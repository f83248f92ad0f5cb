/** Keeps the cookies of one visitor of one program, as far as a test needs them. */
export function cookieJar() {
  const cookies = new Map<string, string>();
  return {
    take(headers: [string, string][]): void {
      for (const [name, value] of headers) {
        if (name.toLowerCase() !== "set-cookie") continue;
        const [pair = "", ...attributes] = value.split("; ");
        const [, key = "", text = ""] = /^([^=]*)=(.*)$/.exec(pair) ?? [];
        const gone = attributes.some((each) => /^(max-age=0|expires=thu, 01 jan 1970)/i.test(each));
        if (gone) cookies.delete(key);
        else cookies.set(key, text);
      }
    },
    header: (): [string, string][] =>
      cookies.size === 0
        ? []
        : [["cookie", Array.from(cookies, ([key, text]) => `${key}=${text}`).join("; ")]],
  };
}
