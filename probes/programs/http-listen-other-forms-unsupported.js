import { createServer } from "node:http";

/** Which of the forms that name more than a port lead to where they say; the others, to which port instead. */
export default () => ({
  path: listen("/tmp/shop.sock"),
  pathOption: listen({ path: "/tmp/shop.sock" }),
  fd: listen({ fd: 3 }),
  portAndHost: listen(8080, "0.0.0.0"),
  portAndHostOptions: listen({ port: 8080, host: "::" }),
});

function listen(...where) {
  const server = createServer(() => {});
  try {
    const { port } = server.listen(...where).address();
    return port === 8080 ? "at port 8080" : "at some other port";
  } catch {
    return "refused";
  } finally {
    server.close();
  }
}
