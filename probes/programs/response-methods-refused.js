import { createServer, get } from "node:http";

const calls = {
  setTimeout: (response) => response.setTimeout(1000),
  addTrailers: (response) => response.addTrailers({ "X-Checksum": "7" }),
  writeEarlyHints: (response) => response.writeEarlyHints({ link: "</a.css>; rel=preload" }),
  writeContinue: (response) => response.writeContinue(),
  writeProcessing: (response) => response.writeProcessing(),
  writeInformation: (response) => response.writeInformation(110),
};

function failure(response, name) {
  if (typeof response[name] !== "function") return "not there";
  try {
    calls[name](response);
    return "none";
  } catch ({ code, message }) {
    return code ?? message;
  }
}

/** Sends what is neither status, header nor body: which calls fail, and how. */
export default async () => {
  const failures = {};
  const server = createServer((request, response) => {
    for (const name of Object.keys(calls)) failures[name] = failure(response, name);
    response.end();
  });
  await new Promise((resolve) => server.listen(0, resolve));
  await ask(server.address().port);
  server.close();
  return failures;
};

/** In Workers by the server's port, elsewhere over the network. */
async function ask(port) {
  if (navigator.userAgent === "Cloudflare-Workers") {
    const { handleAsNodeRequest } = await import("cloudflare:node");
    await handleAsNodeRequest(port, new Request(`http://localhost:${port}/`));
  } else {
    await new Promise((resolve, reject) => {
      get({ port }, (response) => response.resume().on("end", resolve)).on("error", reject);
    });
  }
}
