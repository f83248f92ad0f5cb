import { listField, textField } from "./event-fields.ts";
import { hearTheme } from "./hear-theme.ts";
import { runStored } from "./run-stored.ts";
import { answerView } from "./show-answer.ts";
import { tellHeight } from "./tell-height.ts";

const usual = { method: "GET", path: "/", headers: [] };

/**
 * What the Worker says of the program, addresses included: the route table is part of the application, which
 * is many times larger than this.
 */
const block = document.querySelector("script#embedded");
const data: unknown = JSON.parse(block?.textContent ?? "null");
const saved = listField(data, "requests");
const requests = saved.length === 0 ? [usual] : saved;
const form = document.querySelector("form");
const answer = document.getElementById("answer");
let latest = 0;

async function run(request: unknown, into: HTMLElement): Promise<void> {
  latest += 1;
  const mine = latest;
  const view = answerView(into);
  try {
    for await (const event of runStored(textField(data, "runs") ?? "", request)) {
      // Somebody has run it again meanwhile: leaving the loop ends this run.
      if (mine !== latest) return;
      await view.show(event);
    }
  } catch (error) {
    if (mine === latest)
      view.fail(error instanceof Error ? error.message : "Berth cannot be reached.");
  }
}

if (form !== null && answer !== null) {
  const chosen = () => requests[form.querySelector("select")?.selectedIndex ?? 0] ?? usual;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void run(chosen(), answer);
  });
  // Pressed sooner, it would have sent the form, which the policy forbids.
  for (const button of form.querySelectorAll("button")) button.disabled = false;
  // There is nothing else to see in this view; what may change something waits to be asked.
  if (document.body.classList.contains("view-result") && textField(chosen(), "method") === "GET")
    void run(chosen(), answer);
}
hearTheme(textField(data, "themeMessage") ?? "");
tellHeight(textField(data, "heightMessage") ?? "", textField(data, "id") ?? "");
