/** Which half of `node:http` can be used: each is tried, and what it says is recorded. */
export default async ({ echo }) => {
  const client = await attempt(async ({ get }) => {
    const response = await new Promise((resolve, reject) => {
      get(`${echo}/`, resolve).on("error", reject);
    });
    response.resume();
    return response.statusCode;
  });
  const server = await attempt(({ createServer }) => typeof createServer(() => {}).listen);
  return { client, server };
};

async function attempt(use) {
  try {
    return { works: await use(await import("node:http")) };
  } catch (error) {
    return { fails: String(error.message) };
  }
}
