import { createServer } from "vite";
import { publishLocalVars } from "./local-vars.ts";
import { migrate } from "./migrate.ts";
import { startServices } from "./services.ts";
import type { Stack, StackOptions } from "./stack.ts";

/**
 * Starts the stack around Vite's dev server. One a process: Vite's config reads its variables from the
 * environment. `cacheDir` keeps a second dev server of this checkout from rewriting the first one's
 * prepared packages under it.
 */
export async function startDev(options: StackOptions & { cacheDir?: string }): Promise<Stack> {
  const { port, state, cacheDir } = options;
  await migrate(state);
  const services = await startServices(port);
  publishLocalVars({ ...services.vars, state });
  // Miniflare would ask Cloudflare for a sample of `request.cf`, which nothing here reads.
  process.env["CLOUDFLARE_CF_FETCH_ENABLED"] ??= "false";
  const server = await createServer({
    ...(cacheDir === undefined ? {} : { cacheDir }),
    server: { port, strictPort: true, host: "127.0.0.1" },
  });
  await server.listen();
  return {
    origin: `http://localhost:${port}`,
    runnerPid: () => services.runnerPid(),
    close: async () => {
      await Promise.all([server.close(), services.close()]);
    },
  };
}
