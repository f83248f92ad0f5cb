import { askBesideOrigin, startOrigin } from "./beside-origin.ts";

const script = `export default {
  async fetch(request, env) {
    try {
      const response = await fetch(env.ORIGIN);
      return Response.json(await response.text());
    } catch (error) {
      return Response.json("failed");
    }
  },
};`;

/** Calls a server at a port of its own, by the Worker's date. */
export default async function observe() {
  const origin = await startOrigin((_, response) => response.end("at its port"));
  const at = (compatibilityDate: string) =>
    askBesideOrigin(origin.url, { script, compatibilityDate });
  try {
    return { "2024-09-01": await at("2024-09-01"), "2024-09-02": await at("2024-09-02") };
  } finally {
    origin.close();
  }
}
