import { Buffer } from "node:buffer";
import { createHmac, timingSafeEqual } from "node:crypto";

const secret = "It's a Secret to Everybody";
const header = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";

function isSigned(body) {
  const signature = `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
  return timingSafeEqual(Buffer.from(signature), Buffer.from(header));
}

/** The example that GitHub gives for its webhooks: the body as it was sent, one changed, and a short signature. */
export default () => {
  const out = { genuine: isSigned("Hello, World!"), changed: isSigned("Hello, World?") };
  try {
    timingSafeEqual(Buffer.from("short"), Buffer.from(header));
    return out;
  } catch (error) {
    return { ...out, lengths: error.code ?? error.name };
  }
};
