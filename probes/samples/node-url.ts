import type { Samples } from "./sample.ts";

export const urlSamples: Samples = {
  module: "node:url",
  as: "url",
  expressions: {
    URL: [
      "url.URL === globalThis.URL",
      'new url.URL("../b?x=1#h", "https://user:pw@example.com:8080/a/c").href',
      'new url.URL("not a url")',
      'new url.URL("https://ex ample.com")',
      'new url.URL("https://münchen.example/ü?ü#ü").href',
      'new url.URL("https://EXAMPLE.com:443/%7Efoo/../bar").href',
    ],
    "URL.canParse": ['[url.URL.canParse("/a", "https://b.example"), url.URL.canParse("/a")]'],
    "URL.parse": ['[url.URL.parse("/a", "https://b.example")?.href, url.URL.parse("/a")]'],
    "URL.createObjectURL": [
      'url.URL.createObjectURL(new Blob(["a"])).startsWith("blob:")',
      'url.URL.createObjectURL("a")',
    ],
    "URL.revokeObjectURL": ['url.URL.revokeObjectURL("blob:nodedata:none")'],
    "URL.hash": ['((u) => { u.hash = "a b"; return u.href; })(new URL("https://a.example"))'],
    "URL.host": [
      '((u) => { u.host = "b.example:81"; return u.href; })(new URL("https://a.example"))',
    ],
    "URL.hostname": [
      '((u) => { u.hostname = "b.example:81"; return u.href; })(new URL("https://a.example"))',
    ],
    "URL.href": ['((u) => { u.href = "nope"; })(new URL("https://a.example"))'],
    "URL.origin": [
      '[new URL("https://a.example:444/b").origin, new URL("file:///a").origin, new URL("blob:https://a.example/b").origin]',
    ],
    "URL.password": [
      '((u) => { u.password = "a:b"; return u.href; })(new URL("https://a.example"))',
    ],
    "URL.pathname": [
      '((u) => { u.pathname = "a b/ü"; return u.href; })(new URL("https://a.example"))',
    ],
    "URL.port": [
      '((u) => { u.port = "443"; return [u.port, u.href]; })(new URL("https://a.example:1"))',
      '((u) => { u.port = "99999"; return u.port; })(new URL("https://a.example:1"))',
    ],
    "URL.protocol": [
      '((u) => { u.protocol = "ftp"; return u.href; })(new URL("https://a.example"))',
      '((u) => { u.protocol = "mailto"; return u.href; })(new URL("https://a.example"))',
    ],
    "URL.search": ['((u) => { u.search = "a=b c"; return u.href; })(new URL("https://a.example"))'],
    "URL.searchParams": [
      '((u) => { u.searchParams.append("a", "b c"); return u.href; })(new URL("https://a.example/?x=1"))',
    ],
    "URL.username": [
      '((u) => { u.username = "me@"; return u.href; })(new URL("https://a.example"))',
    ],
    "URL.toJSON": ['JSON.stringify(new URL("https://a.example"))'],
    "URL.toString": ['String(new URL("HTTPS://A.example"))'],
    URLSearchParams: [
      'String(new url.URLSearchParams({ a: "1", b: "x y" }))',
      'String(new url.URLSearchParams([["a", "1"], ["a", "2"]]))',
      'new url.URLSearchParams([["a"]])',
      'String(new url.URLSearchParams("?a=%zz&b=+&c"))',
      'new url.URLSearchParams(Symbol("a"))',
    ],
    "URLSearchParams.append": [
      '((p) => { p.append("a", "ü&"); return String(p); })(new URLSearchParams())',
      'new URLSearchParams().append("a")',
    ],
    "URLSearchParams.delete": [
      '((p) => { p.delete("a", "1"); return String(p); })(new URLSearchParams("a=1&a=2"))',
    ],
    "URLSearchParams.entries": ['[...new URLSearchParams("a=1&b=2").entries()]'],
    "URLSearchParams.forEach": [
      '((seen) => { new URLSearchParams("a=1&b=2").forEach((value, name) => seen.push(name, value)); return seen; })([])',
      'new URLSearchParams("a=1").forEach(7)',
    ],
    "URLSearchParams.get": [
      '[new URLSearchParams("a=1&a=2").get("a"), new URLSearchParams().get("a")]',
    ],
    "URLSearchParams.getAll": ['new URLSearchParams("a=1&a=2").getAll("a")'],
    "URLSearchParams.has": [
      '[new URLSearchParams("a=1").has("a"), new URLSearchParams("a=1").has("a", "2")]',
    ],
    "URLSearchParams.keys": ['[...new URLSearchParams("b=1&a=2").keys()]'],
    "URLSearchParams.values": ['[...new URLSearchParams("b=1&a=2").values()]'],
    "URLSearchParams.set": [
      '((p) => { p.set("a", "3"); return String(p); })(new URLSearchParams("a=1&b=2&a=2"))',
    ],
    "URLSearchParams.size": ['new URLSearchParams("a=1&a=2").size'],
    "URLSearchParams.sort": [
      '((p) => { p.sort(); return String(p); })(new URLSearchParams("b=1&a=2&a=1"))',
    ],
    "URLSearchParams.toString": ['new URLSearchParams({ a: "~*\'() ", b: "é" }).toString()'],
    parse: [
      '{ ...url.parse("https://user:pw@example.com:8080/p/a/t/h?query=string#hash") }',
      'url.parse("/a?x=1&y=2", true).query',
      'url.parse("//example.com/a", false, true).host',
      'url.parse("https://exa mple.com/ü").href',
      "url.parse(7)",
      'url.parse("http://a.example:notaport/").port',
    ],
    format: [
      'url.format({ protocol: "https", hostname: "example.com", pathname: "/a", query: { x: 1 } })',
      'url.format(new URL("https://user:pw@測試.example/a#b"), { auth: false, fragment: false, unicode: true })',
      'url.format("HTTP://example.com/A")',
      "url.format(7)",
    ],
    resolve: [
      'url.resolve("/one/two/three", "four")',
      'url.resolve("http://example.com/one", "/two")',
      'url.resolve("http://example.com/", "http://b.example/c")',
    ],
    resolveObject: ['url.resolveObject("http://example.com/one", "two").href'],
    Url: ["Object.keys(new url.Url()).sort()"],
    "Url.parse": ['((u) => { u.parse("http://a.example/b?c"); return u.query; })(new url.Url())'],
    "Url.format": ['url.parse("http://a.example/b#c").format()'],
    "Url.resolve": ['url.parse("http://a.example/b/c").resolve("../d")'],
    "Url.resolveObject": ['url.parse("http://a.example/b").resolveObject("c").pathname'],
    "Url.parseHost": [
      '((u) => { u.host = "a.example:81"; u.parseHost(); return [u.hostname, u.port]; })(new url.Url())',
    ],
    domainToASCII: ['[url.domainToASCII("español.com"), url.domainToASCII("xn--iñvalid.com")]'],
    domainToUnicode: [
      '[url.domainToUnicode("xn--espaol-zwa.com"), url.domainToUnicode("xn--iñvalid.com")]',
    ],
    fileURLToPath: [
      'url.fileURLToPath("file:///srv/a%20b.txt")',
      'url.fileURLToPath("https://a.example/b")',
      'url.fileURLToPath("file://host/a")',
      'url.fileURLToPath("file:///a%2fb")',
      'url.fileURLToPath("file:///C:/a.txt", { windows: true })',
    ],
    pathToFileURL: [
      'url.pathToFileURL("/srv/a b#c?d%.txt").href',
      String.raw`url.pathToFileURL("C:\\srv\\a.txt", { windows: true }).href`,
      "url.pathToFileURL(7)",
    ],
    urlToHttpOptions: [
      '{ ...url.urlToHttpOptions(new URL("https://a:b@[::1]:81/c?d#e")) }',
      'url.urlToHttpOptions("https://a.example")',
    ],
  },
};
