import { expect, it } from "vitest";
import { programUrls } from "./stored-program.ts";

it("makes absolute addresses from the configuration", () => {
  expect(programUrls("0123456789", "https://berth.test", "run.test")).toEqual({
    url: "https://berth.test/p/0123456789",
    liveUrl: "https://0123456789.run.test/",
  });
  expect(programUrls("0123456789", "http://localhost:5173", "localhost:5173")).toEqual({
    url: "http://localhost:5173/p/0123456789",
    liveUrl: "http://0123456789.localhost:5173/",
  });
});
