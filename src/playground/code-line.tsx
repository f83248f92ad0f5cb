/** A line to copy, which may be longer than a narrow dialog is wide. */
export function CodeLine({ text }: { text: string }) {
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
  return <code tabIndex={0}>{text}</code>;
}
