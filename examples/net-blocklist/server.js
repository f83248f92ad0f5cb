import { isIP } from "node:net";
import express from "express";
import { blocked } from "./block-list.js";

/** Answers nobody whose address is on the list. */
function refuseBlocked(req, res, next) {
  // Cloudflare puts the client's address here; a client behind it cannot set the header itself.
  const address = req.get("cf-connecting-ip") ?? "";
  const version = isIP(address);
  if (version === 0) return res.status(400).send(`"${address}" is no IP address.\n`);
  if (blocked.check(address, `ipv${version}`)) {
    console.warn(`refused ${address}`);
    return res.status(403).send("Your address is blocked.\n");
  }
  req.version = version;
  next();
}

const app = express();
app.get("/rules", (req, res) => res.json(blocked.rules));
app.use(refuseBlocked);
app.get("/", (req, res) => res.send(`Welcome, IPv${req.version}.\n`));
app.listen(3000);
