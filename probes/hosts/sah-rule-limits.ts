import { withSite } from "./site.ts";

/** What becomes of the last of some rules among more than are allowed. */
const counted = () =>
  withSite(
    {
      files: {
        _headers: Array.from({ length: 102 }, (_, at) => `/${at + 1}.txt\n  X-Rule: taken\n`).join(
          "",
        ),
        "100.txt": "a file",
        "101.txt": "a file",
        "102.txt": "a file",
      },
    },
    async (get) => {
      const ruleOf = async (at: number) => (await get(`/${at}.txt`)).headers["x-rule"] ?? null;
      return { 100: await ruleOf(100), 101: await ruleOf(101), 102: await ruleOf(102) };
    },
  );

/** Whether a line of so many characters, without its indent, is taken. */
const measured = (length: number) =>
  withSite(
    {
      files: {
        _headers: `/notes.txt\n  ${"X-Long: ".padEnd(length, "a")}\n`,
        "notes.txt": "remember",
      },
    },
    async (get) => (await get("/notes.txt")).headers["x-long"] !== undefined,
  );

/** Two rules too many, and lines of 2000 and of 2001 characters. */
export default async () => ({
  rules: await counted(),
  lines: { within: await measured(2000), past: await measured(2001) },
});
