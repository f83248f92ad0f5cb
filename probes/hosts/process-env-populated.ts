import { askWithVariables } from "./process-env.ts";

const worker = `const { GREETING, SHOP } = process.env;

export default {
  fetch: () => Response.json({
    atStart: [GREETING ?? null, SHOP ?? null],
    inRequest: [process.env.GREETING ?? null, process.env.SHOP ?? null],
  }),
};`;

/** Reads a text and a JSON object while the program starts and in a request, the day before and on the day. */
export default async function observe() {
  const [before] = await askWithVariables(worker, { compatibilityDate: "2025-03-31" });
  const [since] = await askWithVariables(worker, { compatibilityDate: "2025-04-01" });
  return { before, since };
}
