import { askWithVariables } from "./process-env.ts";

const worker = `export default {
  fetch() {
    const names = Object.keys(process.env);
    process.env.GREETING = "good morning";
    return Response.json({ names, read: process.env.GREETING });
  },
};`;

/** Lists the variables where none are filled in, and sets one. */
export default async function observe() {
  const [answer] = await askWithVariables(worker, { compatibilityDate: "2025-03-31" });
  return answer;
}
