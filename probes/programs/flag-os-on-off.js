/** Imports the module, and reads how it ends a line. */
export default async () => {
  const { EOL } = await import("node:os");
  return { EOL };
};
