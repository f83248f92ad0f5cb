import { nearestName } from "../program/nearest-name.ts";
import { flagNames, flagOfModule, howToTurnOn, isOn, type Settings } from "./settings.ts";

interface Explained {
  message: string;
  hint: string;
}

/** Why a built-in module is not there, and which date or flag brings it. */
export function explainMissingModule(name: string, settings: Settings): Explained {
  const missing = `The runtime has no module "${name}"`;
  if (name.startsWith("node:") && !isOn("nodejs_compat", settings)) {
    return {
      message: `${missing} here: Node's modules come with nodejs_compat.`,
      hint: howToTurnOn("nodejs_compat", settings),
    };
  }
  const flag = flagOfModule(name);
  if (flag !== undefined && !isOn(flag, settings)) {
    return {
      message: `${missing} on the compatibility date ${settings.date}.`,
      hint: howToTurnOn(flag, settings),
    };
  }
  return { message: `${missing} here.`, hint: "Check the name: Workers do not have all of Node." };
}

/** Words of the runtime about the settings themselves, and what helps. */
const refusals: [RegExp, (match: RegExpExecArray) => string][] = [
  [
    /newest date supported by this server binary is "([\d-]+)"/,
    ([, newest]) => `Choose a compatibility date up to ${newest}.`,
  ],
  [/^Invalid compatibility date/, () => "Write a day of the calendar as YYYY-MM-DD."],
  [
    /^No such compatibility flag: (\S+)/,
    ([, name = ""]) => {
      const near = nearestName(name, flagNames());
      return near === undefined
        ? "Take the flag away."
        : `Did you mean ${near}? Else take it away.`;
    },
  ],
  [/^The compatibility flag (\S+) is experimental/, ([, name]) => `Take the flag ${name} away.`],
  [/^Compatibility flags are mutually contradictory/, () => "Keep one of the two."],
  [/^The compatibility flag (\S+) became the default/, ([, name]) => `Take the flag ${name} away.`],
];

/** What to change about the settings that the runtime refuses; undefined for any other message. */
export function refusalHint(message: string): string | undefined {
  for (const [pattern, hint] of refusals) {
    const match = pattern.exec(message);
    if (match !== null) return hint(match);
  }
  return undefined;
}

const serverFlag = "enable_nodejs_http_server_modules";

/** An early date has node:http without its server; what the runtime says then does not say so. */
export function explainMissingServer(message: string, settings: Settings): Explained | undefined {
  if (message !== "The createServer method is not implemented" || isOn(serverFlag, settings)) {
    return undefined;
  }
  return {
    message: `node:http has no server on the compatibility date ${settings.date}.`,
    hint: howToTurnOn(serverFlag, settings),
  };
}
