import { createServer } from "node:http";
import {
  domainToASCII,
  domainToUnicode,
  fileURLToPath,
  format,
  pathToFileURL,
  urlToHttpOptions,
} from "node:url";

/** One address in the forms that people, name servers and node:http know it by. */
function forms(address) {
  const url = new URL(address);
  const { hostname, port, path, auth } = urlToHttpOptions(url);
  return {
    href: url.href,
    readable: format(url, { unicode: true, auth: false, fragment: false }),
    ascii: domainToASCII(url.hostname),
    unicode: domainToUnicode(url.hostname),
    options: { hostname, port, path, auth },
  };
}

createServer((req, res) => {
  const { searchParams } = new URL(req.url, "http://localhost");
  const address = searchParams.get("of") ?? "https://ada:secret@bücher.example:8443/süß?q=ä#top";
  res.setHeader("content-type", "application/json; charset=utf-8");
  if (!URL.canParse(address)) {
    res.writeHead(400).end(JSON.stringify({ error: `${address} is no address.` }));
    return;
  }
  const file = pathToFileURL("/bundle/a file #1.txt");
  res.end(JSON.stringify({ ...forms(address), file: [file.href, fileURLToPath(file)] }, null, 2));
}).listen(3000);
