/** Opens a database in memory, and asks it something. */
export default async () => {
  const { DatabaseSync } = await import("node:sqlite");
  const database = new DatabaseSync(":memory:");
  return database.prepare("SELECT 1 + 1 AS sum").get();
};
