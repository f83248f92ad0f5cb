import type { Run } from "./run-state.ts";

type Phase = { name: string; note: string; from: number; ms: number };

/** Where the time of a finished run went, in the order in which it passed; in milliseconds since Run was pressed. */
export function runPhases({ end, startedAt, beganAt, response }: Run): Phase[] | undefined {
  if (end === undefined) return undefined;
  const { compile, load, firstByte, total } = end.durations;
  const queue = Math.max(0, (beganAt ?? startedAt) - startedAt);
  const handling = response === undefined ? total : firstByte;
  const phases = [
    { name: "Queue", note: "until the runner began", ms: queue },
    { name: "Compile", note: end.coldStart ? "files to modules" : "done before", ms: compile },
    {
      name: "Cold start",
      note: end.coldStart ? "a new isolate" : "the isolate was there",
      ms: load,
    },
    {
      name: response === undefined ? "Handling" : "First byte",
      note: "until the response began",
      ms: Math.max(0, handling - compile - load),
    },
    ...(response === undefined
      ? []
      : [
          {
            name: "Receiving",
            note: "the rest of the response",
            ms: Math.max(0, total - firstByte),
          },
        ]),
  ];
  const placed: Phase[] = [];
  let from = 0;
  for (const { name, note, ms } of phases) {
    placed.push({ name, note, from, ms });
    from += ms;
  }
  return [...placed, { name: "Total", note: "", from: 0, ms: from }];
}
