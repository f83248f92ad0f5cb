import process from "node:process";

/** Registers the last resort, and lets an exception escape from a timer. */
export default async () => {
  let saved;
  process.on("uncaughtException", (error) => {
    saved = error.message;
  });
  setTimeout(() => {
    throw new Error("Escaped from a timer.");
  }, 5);
  await new Promise((resolve) => {
    setTimeout(resolve, 100);
  });
  process.removeAllListeners("uncaughtException");
  return { effect: saved !== undefined, saved: saved ?? null };
};
