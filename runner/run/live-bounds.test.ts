import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchBounds } from "./live-bounds.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const bounds = { answer: 10, idle: 60, total: 500 };

function watched() {
  const over = vi.fn<() => void>();
  return { over, ...watchBounds(bounds, over) };
}

test("without an answer it is over after the first bound, and only once", () => {
  const { over } = watched();
  vi.advanceTimersByTime(9);
  expect(over).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(over).toHaveBeenCalledTimes(1);
});

test("an upload that goes on keeps it going", () => {
  const { over, progress } = watched();
  for (let at = 0; at < 100; at += 9) {
    vi.advanceTimersByTime(9);
    progress();
  }
  expect(over).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10);
  expect(over).toHaveBeenCalledTimes(1);
});

test("an answer that has begun may be silent for longer", () => {
  const { over, begun } = watched();
  begun();
  vi.advanceTimersByTime(59);
  expect(over).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(over).toHaveBeenCalledTimes(1);
});

test("nothing goes on for ever", () => {
  const { over, begun, progress } = watched();
  begun();
  for (let at = 0; at < 490; at += 10) {
    vi.advanceTimersByTime(10);
    progress();
  }
  expect(over).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10);
  expect(over).toHaveBeenCalledTimes(1);
});

test("what has stopped is left alone", () => {
  const { over, stop } = watched();
  stop();
  vi.advanceTimersByTime(1000);
  expect(over).not.toHaveBeenCalled();
});
