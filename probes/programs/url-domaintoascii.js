import { domainToASCII } from "node:url";

/** Names with letters beyond ASCII, and one that is none. */
export default () =>
  ["español.com", "中文.com", "xn--iñvalid.com"].map((name) => domainToASCII(name));
