import { globSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Built {
  file: string;
  bytes: number;
}

/** What a Worker of the build is made of; `npm run build` comes first. */
function filesOf(worker: string): Built[] {
  const files = globSync(`dist/${worker}/**/*.{js,wasm,bin}`);
  return files.map((file) => ({ file, bytes: statSync(file).size }));
}

function sumOf(files: Built[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

describe("the app", () => {
  // workerd reads and checks WebAssembly when an isolate starts, whether it is used or not: with the
  // rasteriser in it, every cold page was 22 ms of CPU and 13 MB worse.
  it("brings neither the rasteriser nor fonts", () => {
    const files = filesOf("berth");
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter(({ file }) => !file.endsWith(".js"))).toEqual([]);
    expect(sumOf(files)).toBeLessThan(1024 * 1024);
  });
});

describe("the Worker that draws", () => {
  it("brings both, within what a Worker may weigh", () => {
    const files = filesOf("berth_og");
    const endings = files.map(({ file }) => file.slice(file.lastIndexOf("."))).toSorted();
    expect(endings).toEqual([".bin", ".bin", ".js", ".wasm"]);
    expect(sumOf(files)).toBeLessThan(10 * 1024 * 1024);
  });
});
