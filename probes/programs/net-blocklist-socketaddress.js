import { BlockList, SocketAddress } from "node:net";

/** Blocks an address, a range and a subnet; and reads the parts of an address. */
export default () => {
  const blocked = new BlockList();
  blocked.addAddress("1.2.3.4");
  blocked.addRange("10.0.0.1", "10.0.0.9");
  blocked.addSubnet("2001:db8::", 32, "ipv6");
  const { address, family, port } = new SocketAddress({ address: "1.1.1.1", port: 53 });
  return {
    address: blocked.check("1.2.3.4"),
    range: [blocked.check("10.0.0.5"), blocked.check("10.0.0.10")],
    subnet: blocked.check("2001:db8::1", "ipv6"),
    other: blocked.check("1.2.3.5"),
    socketAddress: { address, family, port },
  };
};
