import { createServer } from "node:http";
import { generateKeyPair, jwtVerify, SignJWT } from "jose";

const secret = new TextEncoder().encode("a secret that is long enough for it");
createServer(async (req, res) => {
  const url = new URL(req.url, "http://localhost");
  if (url.pathname === "/token") {
    const token = await new SignJWT({ role: "admin" })
      .setProtectedHeader({ alg: "HS256" })
      .setSubject("ada")
      .setExpirationTime("1h")
      .sign(secret);
    const { payload } = await jwtVerify(token, secret);
    return res.end(`${payload.sub} ${payload.role}`);
  }
  const { publicKey, privateKey } = await generateKeyPair("ES256");
  const signed = await new SignJWT({}).setProtectedHeader({ alg: "ES256" }).sign(privateKey);
  const { protectedHeader } = await jwtVerify(signed, publicKey);
  res.end(protectedHeader.alg);
}).listen(3000);
