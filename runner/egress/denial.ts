const opening = "Berth: the network is closed: ";
const longest = 300;

/** The sentence for a call that was refused: in the console, and as the message of the error it ends in. */
export function denial(call: string, reason: string): string {
  const shown = call.length > longest ? `${call.slice(0, longest)}…` : call;
  return `${opening}${shown} was refused (${reason}).`;
}

/** The sentence of a refused call inside a message that may have more around it. */
export function denialIn(message: string): string | undefined {
  const start = message.indexOf(opening);
  if (start === -1) return undefined;
  const end = message.indexOf(").", start);
  return end === -1 ? undefined : message.slice(start, end + 2);
}
