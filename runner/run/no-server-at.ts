import { type ErrorBody, plainError } from "./describe-error.ts";

/** What a program listens on comes out of its own isolate. */
const portsMost = 20;

function listed(ports: readonly number[]): string {
  const names = ports.map(String);
  const last = names.pop() ?? "";
  return names.length === 0 ? `port ${last}` : `ports ${names.join(", ")} and ${last}`;
}

/** Why a request for the server at `port` has no answer, with the ports where there are servers. */
export function noServerAt(port: number, open: readonly number[]): ErrorBody {
  const body = {
    ...plainError("no-server"),
    message: `No server of this program listens on port ${port}.`,
  };
  const shown = [...new Set(open)].slice(0, portsMost);
  return shown.length === 0
    ? { ...body, hint: "None listens on a port of its choice: leave the port out of the address." }
    : {
        ...body,
        hint: `Ask at ${listed(shown)}; without a port in the address, ${shown[0]} answers.`,
      };
}
