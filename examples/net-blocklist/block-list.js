import { BlockList } from "node:net";

const blocked = new BlockList();
blocked.addAddress("203.0.113.7");
blocked.addRange("198.51.100.10", "198.51.100.20");
blocked.addSubnet("2001:db8:bad::", 48, "ipv6");

export { blocked };
