import { askBesideResolver } from "./dns-resolver.ts";

const script = (body: string) => `
  import dns from "node:dns";

  export default {
    async fetch(request, env) {
      ${body}
    },
  };
`;

const resolving = script(`return Response.json(await dns.promises.resolve4("asked.example"));`);
const lookingUp = script(`return Response.json(await dns.promises.lookup("asked.example"));`);

const withoutNetwork = script(`
  const program = \`
    import dns from "node:dns";

    export default {
      async fetch() {
        const failed = await dns.promises.resolve4("asked.example").then(() => false, () => true);
        return Response.json(failed);
      },
    };
  \`;
  const worker = env.LOADER.load({
    compatibilityDate: "2026-10-01",
    mainModule: "program.js",
    modules: { "program.js": program },
    globalOutbound: null,
  });
  return await worker.getEntrypoint().fetch("http://x/");
`);

/** What leaves a Worker when it resolves a name, when it looks one up, and what happens without a network. */
export default async function observe() {
  const resolved = await askBesideResolver(resolving);
  const lookedUp = await askBesideResolver(lookingUp);
  const isolated = await askBesideResolver(withoutNetwork);
  return {
    resolve4: resolved.asked,
    lookup: lookedUp.asked,
    withoutNetwork: { failed: isolated.answer, asked: isolated.asked.length },
  };
}
