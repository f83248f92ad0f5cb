import { askWithVariables } from "./process-env.ts";

const worker = `const { GREETING, SHOP } = process.env;

export default {
  fetch() {
    const { API_KEY, VERSION } = process.env;
    return Response.json({
      atStart: [GREETING ?? null, SHOP ?? null],
      inRequest: [process.env.GREETING ?? null, process.env.SHOP ?? null],
      secret: API_KEY ?? null,
      version: typeof JSON.parse(VERSION ?? "null")?.id,
    });
  },
};`;

async function on(compatibilityDate: string): Promise<unknown> {
  const [answer] = await askWithVariables(worker, {
    compatibilityDate,
    versionMetadata: "VERSION",
  });
  return answer;
}

/** Reads variables while the program starts and in a request, the day before and on the day. */
export default async function observe() {
  return { before: await on("2025-03-31"), since: await on("2025-04-01") };
}
