import process from "node:process";

const events = ["exit", "beforeExit", "SIGTERM", "SIGINT", "SIGHUP", "SIGUSR2", "message"];
const heard = [];

/** Listens to the process, and lets a request with an escaped exception end; the next tells what was heard. */
export default async ({ turn }) => {
  if (turn > 1) return { heard };
  for (const event of [...events, "uncaughtException"]) process.on(event, () => heard.push(event));
  setTimeout(() => {
    throw new Error("Escaped from a timer.");
  }, 5);
  await new Promise((resolve) => setTimeout(resolve, 50));
  return { heard };
};
