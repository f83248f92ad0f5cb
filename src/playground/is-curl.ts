/** Whether a text is a curl command, as it is copied from a terminal, a browser or a page of documentation. */
export function isCurl(text: string): boolean {
  return /^\s*(?:\$\s+)?curl\s+\S/.test(text);
}
