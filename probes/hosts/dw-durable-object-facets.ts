import { answerOf, common } from "./ask-worker.ts";

const script = `import { DurableObject } from "cloudflare:workers";
const code = \`import { DurableObject } from "cloudflare:workers";
export class Counter extends DurableObject {
  count() {
    this.ctx.storage.sql.exec("CREATE TABLE IF NOT EXISTS visits (at INTEGER)");
    this.ctx.storage.sql.exec("INSERT INTO visits VALUES (1)");
    return this.ctx.storage.sql.exec("SELECT count(*) AS n FROM visits").one().n;
  }
}\`;
export class Keeper extends DurableObject {
  async run() {
    const facet = this.ctx.facets.get("counter", async () => {
      const worker = this.env.LOADER.load({ compatibilityDate: "2026-10-01", mainModule: "m.js", modules: { "m.js": code } });
      return { class: worker.getDurableObjectClass("Counter") };
    });
    return [await facet.count(), await facet.count()];
  }
}
export default {
  async fetch(request, env) {
    try {
      return Response.json(await env.KEEPER.getByName("one").run());
    } catch (error) {
      return Response.json({ threw: error.name, message: error.message });
    }
  },
};`;

/** Runs a loaded class as a facet of a Durable Object, and counts in its own SQLite. */
export default () =>
  answerOf({
    ...common,
    script,
    workerLoaders: { LOADER: {} },
    durableObjects: { KEEPER: { className: "Keeper", useSQLite: true } },
  });
