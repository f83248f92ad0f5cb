import { expect, it } from "vitest";
import { longDate } from "./long-date.ts";

it("writes a day as Intl does, whatever the hour", () => {
  const format = new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" });
  const start = Date.UTC(2024, 0, 1);
  for (let hour = 0; hour < 3 * 366 * 24; hour += 5) {
    const instant = new Date(start + hour * 3_600_000 + 1);
    expect(longDate(instant.toISOString())).toBe(format.format(instant));
  }
});
