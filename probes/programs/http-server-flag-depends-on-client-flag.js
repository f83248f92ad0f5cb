/** With one flag of two: what can be imported, and what it can do. */
export default async ({ echo }) => {
  const client = await attempt(async () => {
    const { get } = await import("node:http");
    const response = await new Promise((resolve, reject) => {
      get(`${echo}/`, resolve).on("error", reject);
    });
    response.resume();
    return response.statusCode;
  });
  const server = await attempt(async () => {
    const { createServer } = await import("node:http");
    return typeof createServer(() => {}).listen;
  });
  return { client, server };
};

async function attempt(use) {
  try {
    return { works: await use() };
  } catch (error) {
    return { fails: String(error.message) };
  }
}
