import { migrate } from "./migrate.ts";
import { serveBuild } from "./serve-build.ts";
import { startServices } from "./services.ts";
import type { Stack, StackOptions } from "./stack.ts";

/** Starts the stack around the built app; `buildAll` comes before it. */
export async function startBuilt({ port, state }: StackOptions): Promise<Stack> {
  await migrate(state);
  const services = await startServices(port);
  const app = await serveBuild({ port, state, vars: services.vars });
  return {
    origin: `http://localhost:${port}`,
    runnerPid: () => services.runnerPid(),
    close: async () => {
      await Promise.all([app.dispose(), services.close()]);
    },
  };
}
