import { createServer } from "node:https";

const options = {
  ca: "none",
  cert: "none",
  key: "none",
  pfx: "none",
  rejectUnauthorized: "none",
  secureProtocol: "none",
};

/** A server for each option, with a value that no TLS could work with: whether it minds. */
export default () => {
  const outcomes = Object.entries(options).map(([name, value]) => [name, make({ [name]: value })]);
  return Object.fromEntries(outcomes);
};

function make(option) {
  try {
    createServer(option, () => {});
    return "accepted";
  } catch {
    return "refused";
  }
}
