import { isRunKey } from "./playground/run-key.ts";

let held = false;
let watch: AbortController | undefined;

/**
 * Watches the page that the Worker has painted for somebody who presses Run before the application is
 * there. The press is shown at once, and kept until it is taken.
 */
export function holdRun(root: HTMLElement): void {
  watch = new AbortController();
  const { signal } = watch;
  const button = () => root.querySelector(".run-button");
  const hold = (event: Event) => {
    event.preventDefault();
    held = true;
    button()?.classList.add("is-held");
  };
  const onClick = (event: Event) => {
    if (event.target instanceof Element && event.target.closest(".run-button") !== null) {
      hold(event);
    }
  };
  const onKey = (event: KeyboardEvent) => {
    if (isRunKey(event) && button() !== null) hold(event);
  };
  root.addEventListener("click", onClick, { signal });
  addEventListener("keydown", onKey, { signal });
}

/** Whether there was a press; from now on they are the application's. */
export function takeHeldRun(): boolean {
  watch?.abort();
  const taken = held;
  held = false;
  return taken;
}
