/** Whether this is a keyboard with a Command key. Deprecated or not, it is the one answer all browsers give. */
function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform);
}

/** Ctrl or Cmd with Enter. */
export function isRunKey(event: KeyboardEvent): boolean {
  return event.key === "Enter" && (event.ctrlKey || event.metaKey);
}

/** The keys that run, as the Run button and a sentence name them. */
export function runKey(): { short: string; long: string } {
  return isApple() ? { short: "⌘ ⏎", long: "⌘ Enter" } : { short: "Ctrl ⏎", long: "Ctrl Enter" };
}
