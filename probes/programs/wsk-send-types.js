const sent = {
  string: "green",
  buffer: new TextEncoder().encode("green").buffer,
  view: new TextEncoder().encode("green tea").subarray(0, 5),
  object: { tea: "green" },
};

/** Sends values of different types, and tells what arrives for each. */
export default async () => {
  const [client, server] = Object.values(new WebSocketPair());
  client.accept();
  server.accept();
  const seen = {};
  for (const [name, value] of Object.entries(sent)) {
    const arrived = new Promise((resolve) => {
      client.addEventListener("message", ({ data }) => resolve(data), { once: true });
    });
    try {
      server.send(value);
    } catch (error) {
      seen[name] = error.name;
      continue;
    }
    const data = await arrived;
    const text = typeof data === "string" ? data : await new Response(data).text();
    seen[name] = `${data.constructor.name}: ${text}`;
  }
  return seen;
};
