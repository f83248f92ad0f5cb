import { isIP, isIPv4, isIPv6 } from "node:net";

/** Tells addresses from what only looks like them. */
export default () => ({
  isIP: ["::1", "1.1.1.1", "name", "1.1.1.256", "::ffff:1.2.3.4", "01.1.1.1"].map((text) =>
    isIP(text),
  ),
  isIPv4: [isIPv4("1.1.1.1"), isIPv4("::1")],
  isIPv6: [isIPv6("fe80::1%eth0"), isIPv6("1.1.1.1")],
});
