import { expect, it } from "vitest";
import { samplesOf } from "../measure/sample-program.ts";
import { readResults } from "../measure/results.ts";
import { allSamples } from "./all-samples.ts";

const results = readResults();
const asked = allSamples.flatMap((samples) =>
  samplesOf(samples).map(({ api, code }) => ({ module: samples.module, api, code })),
);
const measured = Object.values(results?.samples ?? {}).flatMap(({ module, samples }) =>
  samples.map((sample) => ({ module, ...sample })),
);

it("asks of APIs that Node has", () => {
  const unknown = asked.filter(
    ({ module, api }) => results?.modules[module]?.apis[api] === undefined,
  );
  expect(unknown).toEqual([]);
});

it("asks nothing twice of one API", () => {
  const texts = asked.map(({ module, api, code }) => `${module}.${api} ${code}`);
  expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
});

it("has an outcome of every expression", () => {
  const known = measured.map(({ module, api, code }) => ({ module, api, code }));
  expect(known.toSorted(byText)).toEqual(asked.toSorted(byText));
});

it("records nothing of the machine that measured", () => {
  const told = measured.filter((sample) => JSON.stringify(sample).includes(process.cwd()));
  expect(told.map(({ module, code }) => [module, code])).toEqual([]);
});

it("asks what Node answers", () => {
  const mute = measured.filter(({ node }) =>
    Object.values(node).some((outcome) => "silent" in outcome || "refused" in outcome),
  );
  expect(mute.map(({ module, code }) => [module, code])).toEqual([]);
});

function byText(a: (typeof asked)[number], b: (typeof asked)[number]): number {
  const [one, two] = [a, b].map(({ module, api, code }) => `${module}.${api} ${code}`);
  return (one ?? "") < (two ?? "") ? -1 : 1;
}
