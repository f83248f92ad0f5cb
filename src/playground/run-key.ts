/** Whether this is a keyboard with a Command key. Deprecated or not, it is the one answer all browsers give. */
function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform);
}

/** The key that makes a command of another, as it is written on keyboards. */
export function commandKey(): string {
  return isApple() ? "⌘" : "Ctrl";
}

/** Ctrl or Cmd with Enter. */
export function isRunKey(event: KeyboardEvent): boolean {
  return event.key === "Enter" && (event.ctrlKey || event.metaKey);
}

/** The keys that run, as the Run button and a sentence name them. */
export function runKey(): { short: string; long: string } {
  return { short: `${commandKey()} ⏎`, long: `${commandKey()} Enter` };
}
