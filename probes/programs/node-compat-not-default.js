/** Imports a module of Node, where nothing asked for Node. */
export default async () => {
  const { writeFileSync } = await import("node:fs");
  return { imported: typeof writeFileSync };
};
