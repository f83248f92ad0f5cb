/** Imports the module, and uses it. */
export default async () => {
  const { default: console } = await import("node:console");
  return { log: typeof console.log, table: typeof console.table };
};
