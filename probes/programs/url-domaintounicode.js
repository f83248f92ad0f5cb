import { domainToUnicode } from "node:url";

/** The same names, the other way. */
export default () =>
  ["xn--espaol-zwa.com", "xn--fiq228c.com", "xn--iñvalid.com"].map((name) => domainToUnicode(name));
