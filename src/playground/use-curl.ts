import { useState } from "react";
import { useNavigation } from "../use-navigation.ts";
import { useStable } from "../use-stable.ts";
import { RequestPart } from "./late-request.ts";
import type { parseCurl } from "./parse-curl.ts";
import type { RequestForm } from "./request-form.ts";
import type { Part } from "./request-part.tsx";

/** What became of a pasted command, and the request that it has taken the place of. */
export type TakenCurl = { note: string; took?: { from: RequestForm; shows: Part } };

let parse: typeof parseCurl | undefined;

/** What is needed to take a command over and to show what it says. */
const code = {
  async prepare(): Promise<void> {
    const [parser] = await Promise.all([import("./parse-curl.ts"), RequestPart.prepare()]);
    parse = parser.parseCurl;
  },
};

/** Makes the request on screen that of a curl command, which may be pasted into the path, the code or the page. */
export function useCurl(form: RequestForm, onRequest: (form: RequestForm) => void) {
  const [taken, setTaken] = useState<TakenCurl>();
  const navigation = useNavigation();

  function takeOver(command: string): TakenCurl {
    const parsed = parse?.(command);
    if (parsed === undefined) return { note: "This curl command names no address." };
    onRequest(parsed.form);
    return {
      note: ["The request of the curl command.", ...parsed.notes].join(" "),
      took: { from: form, shows: parsed.form.body === "" ? "headers" : "body" },
    };
  }

  const takeNow = useStable((command: string) => setTaken(takeOver(command)));
  return {
    taken,
    take: useStable((command: string) => void navigation.prepare(code, () => takeNow(command))),
    undo: useStable(() => {
      if (taken?.took !== undefined) onRequest(taken.took.from);
      setTaken(undefined);
    }),
    dismiss: useStable(() => setTaken(undefined)),
  };
}
