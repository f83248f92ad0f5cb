import { askWithVariables } from "./process-env.ts";

const worker = `export default {
  fetch: () => Response.json({ object: process.env.SHOP, text: process.env.UNIT }),
};`;

/** Reads a JSON object and a JSON text. */
export default async function observe() {
  const [answer] = await askWithVariables(worker);
  return answer;
}
