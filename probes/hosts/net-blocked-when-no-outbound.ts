import { askBesideTcpEcho } from "./tcp-echo.ts";

/** A Dynamic Worker tries to reach the server: once with the network of its parent, once with none. */
export default () =>
  askBesideTcpEcho(`
    const program = \`
      import net from "node:net";

      export default {
        async fetch(request) {
          const port = Number(new URL(request.url).searchParams.get("port"));
          const outcome = await new Promise((resolve) => {
            const socket = net.connect(port, "127.0.0.1", () => socket.write("hello"));
            socket.on("data", (data) => resolve({ echoed: String(data) }));
            socket.on("error", ({ name }) => resolve({ error: name }));
            socket.on("close", () => resolve({ closed: true }));
          });
          return Response.json(outcome);
        },
      };
    \`;

    export default {
      async fetch(request, env) {
        const ask = async (network) => {
          const worker = env.LOADER.load({
            compatibilityDate: "2026-10-01",
            mainModule: "program.js",
            modules: { "program.js": program },
            ...network,
          });
          const response = await worker.getEntrypoint().fetch("http://x/?port=" + env.PORT);
          return await response.json();
        };
        return Response.json({
          inherited: await ask({}),
          none: await ask({ globalOutbound: null }),
        });
      },
    };
  `);
