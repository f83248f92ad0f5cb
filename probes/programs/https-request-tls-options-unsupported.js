import { request } from "node:https";

/** Values that no TLS could work with. */
const options = {
  ca: "none",
  cert: "none",
  ciphers: "none",
  clientCertEngine: "none",
  crl: "none",
  dhparam: "none",
  ecdhCurve: "none",
  honorCipherOrder: "none",
  key: "none",
  passphrase: 7,
  pfx: "none",
  rejectUnauthorized: "none",
  secureOptions: "none",
  secureProtocol: "none",
  servername: 7,
  sessionIdContext: 7,
  highWaterMark: "none",
};

/** One request for each option: which are refused, and which are passed over. */
export default async () => {
  const seen = { refused: [], ignored: [] };
  for (const [name, value] of Object.entries(options)) {
    const answered = await ask({ [name]: value }).catch(() => false);
    seen[answered ? "ignored" : "refused"].push(name);
  }
  return { refused: seen.refused, ignored: seen.ignored.length };
};

async function ask(option) {
  const response = await new Promise((resolve, reject) => {
    request("https://echo.berth.test/", option, resolve).on("error", reject).end();
  });
  response.resume();
  return response.statusCode === 200;
}
