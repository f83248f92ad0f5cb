import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { originShell } from "./origin-shell.ts";

const errors = vi.spyOn(console, "error").mockImplementation(() => {});
beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

function documentOf(build: number): string {
  return `<html><head><title>${build}</title></head><body><div id="root"></div></body></html>`;
}

let count = 0;

/** An origin of its own for each test, which can break, and counts how often its document is asked for. */
function newOrigin() {
  count += 1;
  const origin = `https://static-${count}.test`;
  const state = { build: 1, isBroken: false, asked: 0 };
  const assets = {
    fetch: async (input: RequestInfo | URL): Promise<Response> => {
      const isDocument = new URL(new Request(input).url).pathname === "/";
      if (isDocument) state.asked += 1;
      if (state.isBroken) throw new Error("The origin is down.");
      return isDocument
        ? new Response(documentOf(state.build), { headers: { "content-type": "text/html" } })
        : new Response(null, { status: 404 });
    },
  };
  const read = async () => {
    const { template } = await originShell(origin, assets, "https://berth.test/p/1");
    const html = template.map((piece) => ("text" in piece ? piece.text : "")).join("");
    return Number(/<title>(\d+)/.exec(html)?.[1]);
  };
  return { state, read };
}

it("keeps a document for a minute, then asks again", async () => {
  const { state, read } = newOrigin();
  expect(await read()).toBe(1);
  state.build = 2;
  vi.advanceTimersByTime(59_000);
  expect(await read()).toBe(1);
  expect(state.asked).toBe(1);
  vi.advanceTimersByTime(1_000);
  expect(await read()).toBe(2);
});

it("serves the old one for an hour while there is no new one, asking now and then", async () => {
  const { state, read } = newOrigin();
  await read();
  state.isBroken = true;
  for (let minutes = 1; minutes < 60; minutes += 1) {
    vi.advanceTimersByTime(60_000);
    expect(await read()).toBe(1);
    expect(await read()).toBe(1);
    expect(state.asked).toBe(1 + minutes);
    expect(errors.mock.calls.splice(0)).toHaveLength(1);
  }
  vi.advanceTimersByTime(60_000);
  await expect(read()).rejects.toThrow("no shell document that is fit");
  state.isBroken = false;
  expect(await read()).toBe(1);
});

it("has one request ask for the new one, and makes no other wait", async () => {
  const { state, read } = newOrigin();
  await read();
  state.build = 2;
  vi.advanceTimersByTime(60_000);
  const [first, ...others] = await Promise.all([read(), read(), read()]);
  expect([first, ...others]).toEqual([2, 1, 1]);
  expect(state.asked).toBe(2);
});

it("asks again after ten seconds where a request was broken off", async () => {
  const { state, read } = newOrigin();
  await read();
  state.isBroken = true;
  vi.advanceTimersByTime(60_000);
  await read();
  errors.mockClear();
  state.isBroken = false;
  state.build = 2;
  vi.advanceTimersByTime(9_000);
  expect(await read()).toBe(1);
  vi.advanceTimersByTime(1_000);
  expect(await read()).toBe(2);
});

it("keeps the document of one origin for no other", async () => {
  await newOrigin().read();
  const { state, read } = newOrigin();
  state.build = 7;
  expect(await read()).toBe(7);
});
