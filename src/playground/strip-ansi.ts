// oxlint-disable-next-line no-control-regex -- terminal colours begin with the escape character
const ansi = /\u001b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\))/g;

/** Console text without terminal colours and links, which packages write unasked. */
export function stripAnsi(text: string): string {
  return text.includes("\u001b") ? text.replaceAll(ansi, "") : text;
}
