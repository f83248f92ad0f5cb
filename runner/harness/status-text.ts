import http from "node:http";
import { tellSeen } from "./request-log.ts";

/** What the runtime gives as `statusMessage` where a program sets none. */
const unset = "unknown";

/**
 * Notes where the runtime's `statusMessage` has become a body, as Koa makes of every 404: the code that reads it
 * stands in a package.
 */
export function watchStatusText(): void {
  // Dates before 2025-09-01 have no server in node:http.
  const { ServerResponse }: Partial<Pick<typeof http, "ServerResponse">> = http;
  const proto = ServerResponse?.prototype;
  if (proto === undefined) return;
  // oxlint-disable-next-line typescript/unbound-method -- called with the response it was called on
  const { end } = proto;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- overloads cannot be spelled; arguments pass unchanged
  proto.end = function (this: http.ServerResponse, ...args: unknown[]) {
    if (args[0] === unset && this.statusMessage === unset) {
      const proof = "This run sent it as the body of its response.";
      const stack = new Error("seen").stack ?? "";
      tellSeen({ type: "seen", rule: "status-message", api: "res.statusMessage", proof, stack });
    }
    return Reflect.apply(end, this, args);
  } as typeof proto.end;
}
