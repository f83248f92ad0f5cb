import { expect, it } from "vitest";
import { openBench } from "./bench.ts";
import { built } from "./stacks.ts";
import { openVisitor } from "./visitor.ts";

it("a second page asks for no file of the build that the first has brought", async () => {
  const { page } = await openVisitor({ origin: built.origin });
  const files = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .filter((entry) => entry instanceof PerformanceResourceTiming)
        .filter(({ name }) => /\/_berth\/.*\.(?:js|css)$/.test(name))
        .map(({ name, transferSize }) => ({ name, transferSize })),
    );
  await openBench(page, "/");
  const first = await files();
  expect(first.filter(({ transferSize }) => transferSize === 0)).toEqual([]);
  await openBench(page, "/examples/hello-http");
  const second = (await files()).filter(({ name }) => first.some((each) => each.name === name));
  expect(second.length).toBeGreaterThan(3);
  expect(second.filter(({ transferSize }) => transferSize > 0)).toEqual([]);
});
