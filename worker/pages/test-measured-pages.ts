import type { StoredReport } from "../../contract/migration-report.ts";
import type { PageData } from "../../contract/page.ts";

/** A text that would be markup wherever it is not escaped. */
export const attack = `</pre></script><!--"'&<img src=x onerror=alert(1)>\u{1F6A2}`;

const runtimes = {
  workerd: "1.2.3",
  node: ["24.0.0"],
  dates: ["2026-01-01"],
  measured: "2026-02-01",
};
const counts = { works: 1 };
const overview = {
  runtimes,
  modules: [{ module: attack, slug: "x", counts, total: 1 }],
  claims: { holds: 1 },
  areas: [],
};
const api = {
  path: attack,
  kind: attack,
  categories: { "2026-01-01": "works" as const },
  proofs: 1,
};
const module = { module: attack, slug: "x", apis: [api], extra: [attack] };
const outcome = { throws: { name: attack, message: attack } };
const claim = {
  id: "a-claim",
  claim: attack,
  page: attack,
  verdict: "holds" as const,
  comment: attack,
  evidence: [{ at: attack, outcome }],
  openable: true,
};
const subject = {
  module: "node:x",
  slug: "x",
  api,
  proofs: [
    {
      id: "a-proof",
      question: attack,
      about: [],
      difference: attack,
      fix: attack,
      request: { "2026-01-01": outcome },
      node: { "24.0.0": { value: attack } },
      openable: true,
    },
  ],
  samples: [
    {
      api: "x",
      code: attack,
      category: "works" as const,
      node: { "24.0.0": { refused: attack } },
      request: { "2026-01-01": { value: { [attack]: attack } } },
    },
  ],
  runtimes,
};

const report: StoredReport = {
  id: "0123456789",
  createdAt: "2026-02-01T00:00:00.000Z",
  url: attack,
  report: {
    title: attack,
    date: "2026-01-01",
    workerd: attack,
    entry: attack,
    isRead: true,
    files: [
      {
        path: attack,
        reached: true,
        uses: [
          { module: attack, slug: "x", api: attack, category: "missing", asked: true, lines: [1] },
        ],
        findings: [
          { rule: attack, severity: "error", line: 1, message: attack, fix: attack, probe: "a" },
        ],
        failure: { message: attack, line: 1 },
        missing: [{ specifier: attack, line: 1 }],
      },
    ],
    packages: [
      {
        name: attack,
        asked: attack,
        from: "dependencies",
        status: "fails because",
        reason: attack,
        files: 1,
      },
    ],
    notes: [{ severity: "error", about: attack, message: attack, fix: attack }],
    ignored: 1,
  },
};

/** Each page of what was measured, with that text wherever a text can be. */
export const measuredPages: PageData[] = [
  { page: "compat", overview },
  { page: "compat-module", module, runtimes },
  { page: "compat-api", subject },
  { page: "compat-claims", overview: { claims: {}, areas: [] }, contradictions: [claim] },
  { page: "compat-area", area: { area: attack, slug: "a", claims: [claim] } },
  {
    page: "compat-packages",
    packages: [{ name: attack, version: "1", status: "works", reason: attack, builtBytes: 1 }],
  },
  { page: "check", dates: [attack] },
  { page: "check-report", stored: report },
  {
    page: "compat-proof",
    proof: {
      id: "a-proof",
      question: attack,
      title: attack,
      note: attack,
      program: { files: { [attack]: attack }, entry: attack },
      phase: "request",
      recorded: { request: { "2026-01-01": outcome } },
      apis: [{ module: attack, slug: "x", path: attack }],
      dates: ["2026-01-01"],
      workerd: attack,
    },
  },
];
