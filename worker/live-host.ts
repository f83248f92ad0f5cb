/**
 * The label in front of the live host, or undefined where the app itself is asked for. Every name
 * below the live host counts, also one that cannot be a program: the app must never answer there.
 */
export function liveLabel(host: string, runHost: string): string | undefined {
  // A fully qualified name ends in a dot before the port, and means the same host.
  const plain = host.replace(/\.(?=:\d+$|$)/, "");
  const suffix = `.${runHost}`;
  return plain.endsWith(suffix) ? plain.slice(0, -suffix.length) : undefined;
}
