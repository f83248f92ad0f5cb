import { createServer } from "node:http";

/** Two servers on one port: whether the second is refused, and how. */
export default async () => {
  const first = createServer(() => {}).listen(8089);
  const second = createServer(() => {});
  const refused = new Promise((resolve) => {
    second.on("error", ({ code }) => resolve({ emitted: code }));
    second.on("listening", () => resolve("listens too"));
  });
  try {
    second.listen(8089);
    return await refused;
  } catch ({ code }) {
    return { thrown: code };
  } finally {
    first.close();
    second.close();
  }
};
