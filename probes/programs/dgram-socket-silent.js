import { createSocket } from "node:dgram";

/** Binds a socket, connects another and sends from both: everything that they tell of it. */
export default async () => {
  const told = [];
  const bound = createSocket("udp4");
  const connected = createSocket("udp4");
  for (const event of ["listening", "message", "error"]) bound.on(event, () => told.push(event));
  bound.bind(0, "127.0.0.1", () => {
    told.push("bound");
    bound.send("ping", bound.address().port, "127.0.0.1", () => told.push("sent"));
    connected.connect(bound.address().port, "127.0.0.1", () => told.push("connected"));
  });
  // Where binding tells of nothing, the others are tried all the same.
  if (navigator.userAgent === "Cloudflare-Workers") {
    bound.send("ping", 9, "127.0.0.1", () => told.push("sent"));
    connected.connect(9, "127.0.0.1", () => told.push("connected"));
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
  bound.close();
  connected.close();
  return { effect: told.length > 0, told: told.toSorted() };
};
