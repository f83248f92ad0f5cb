import { openAnswers } from "./many-answers.ts";
import type { VisitorOptions } from "./visitor.ts";

/** A program with many answers, and a way to ask it for a path and wait for the whole answer. */
export async function openAsking(shared: string, options: VisitorOptions) {
  const { page, bench } = await openAnswers(shared, options);
  const summary = page.locator(".response-summary");
  await summary.getByText(/^(?:cold|warm)$/).waitFor();
  async function ask(path: string) {
    await bench.path.fill(path);
    const answered = page.waitForResponse((answer) => answer.url().endsWith("runs"));
    await bench.path.press("Enter");
    await answered;
    await page.getByRole("button", { name: "Cancel" }).waitFor({ state: "detached" });
    await summary.getByText(/^(?:cold|warm)$/).waitFor();
  }
  const tab = (name: string) => page.getByRole("tab", { name }).click();
  return { page, bench, summary, ask, tab };
}
