import { expect, it } from "vitest";
import { liveAddress } from "./live-address.ts";

it.each([
  ["0123456789", { id: "0123456789" }],
  ["abcdefghjk-3001", { id: "abcdefghjk", port: 3001 }],
  ["abcdefghjk-65535", { id: "abcdefghjk", port: 65_535 }],
  ["abcdefghjk-65536", undefined],
  ["abcdefghjk-0", undefined],
  ["abcdefghjk-08", undefined],
  ["abcdefghjk-", undefined],
  ["abcdefghjk-1-2", undefined],
  ["abcdefghjk-x", undefined],
  ["abcdefghj-3001", undefined],
  ["3001-abcdefghjk", undefined],
  ["a.abcdefghjk", undefined],
  ["abcdefghjk\n", undefined],
])("%s is %j", (label, address) => {
  expect(liveAddress(label)).toEqual(address);
});
