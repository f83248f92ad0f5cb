import { createServer } from "node:net";

/** A port that nothing listens on: `wanted` if it is free, else one that the system chooses. */
export async function freePort(wanted = 0): Promise<number> {
  return await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" && wanted !== 0) resolve(freePort());
      else reject(error);
    });
    probe.listen(wanted, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        resolve(typeof address === "object" && address !== null ? address.port : 0),
      );
    });
  });
}

/**
 * A port for somebody who comes later: below those that the system gives to whoever asks for any, so that
 * nobody has it by then. `taken` are the ones that are promised already, and learns of this one.
 */
export async function promisedPort(taken: Set<number>): Promise<number> {
  for (;;) {
    const wanted = 20_000 + Math.floor(Math.random() * 12_000);
    if (taken.has(wanted) || (await freePort(wanted)) !== wanted) continue;
    taken.add(wanted);
    return wanted;
  }
}
