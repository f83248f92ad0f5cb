import { expect, it } from "vitest";
import { sseEvents } from "./sse-events.ts";

const plain = { event: "", id: "", data: "", comment: "" };

it("gives each event the time when it was whole", () => {
  const pieces = [
    "data: 1\n\nevent: tick\nid",
    ": 7\ndata: a\ndata:b\n",
    "\n: note\n\n",
    "data: un",
  ];
  expect(sseEvents(pieces, [10, 20, 30, 40])).toEqual({
    events: [
      { ...plain, at: 10, data: "1" },
      { ...plain, at: 30, event: "tick", id: "7", data: "a\nb" },
      { ...plain, at: 30, comment: "note" },
    ],
    rest: "data: un",
  });
});

it("takes other line ends, bytes, and a character that comes in two pieces", () => {
  const bytes = new TextEncoder().encode("data:☕\r\n\r\n");
  const { events } = sseEvents([bytes.subarray(0, 6), bytes.subarray(6)], [1, 2]);
  expect(events).toEqual([{ ...plain, at: 2, data: "☕" }]);
});
