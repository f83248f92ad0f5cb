import type { Samples } from "./sample.ts";

export const perfHooksSamples: Samples = {
  module: "node:perf_hooks",
  as: "perf",
  first: ["const { performance } = perf;"],
  expressions: {
    performance: ["performance === globalThis.performance"],
    constants: ["perf.constants.NODE_PERFORMANCE_GC_MAJOR"],
    eventLoopUtilization: [
      "Object.keys(perf.eventLoopUtilization?.() ?? performance.eventLoopUtilization()).sort()",
    ],
    timerify: ["(perf.timerify ?? performance.timerify.bind(performance))((a) => a)(1)"],
    "Performance.now": [
      "performance.now() >= 0",
      "((was) => performance.now() >= was)(performance.now())",
    ],
    "Performance.timeOrigin": ["performance.timeOrigin > 1e12"],
    "Performance.mark": [
      '((mark) => [mark.name, mark.entryType, mark.duration, mark.detail])(performance.mark("a", { detail: { id: 1 }, startTime: 5 }))',
      'performance.mark("b", { startTime: -1 }).startTime',
      "performance.mark()",
    ],
    "Performance.measure": [
      '(() => { performance.mark("from", { startTime: 1 }); performance.mark("to", { startTime: 4 }); const { name, startTime, duration, entryType } = performance.measure("between", "from", "to"); return { name, startTime, duration, entryType }; })()',
      'performance.measure("c", "no-such-mark").startTime',
      'performance.measure("d", { start: 1, end: 3, detail: "x" }).detail',
    ],
    "Performance.getEntries": [
      '(() => { performance.clearMarks(); performance.clearMeasures(); performance.mark("one"); return performance.getEntries().filter(({ entryType }) => entryType === "mark").map(({ name }) => name); })()',
    ],
    "Performance.getEntriesByName": [
      '(() => { performance.mark("two"); return performance.getEntriesByName("two").length; })()',
      'performance.getEntriesByName("none")',
    ],
    "Performance.getEntriesByType": [
      '(() => { performance.clearMarks(); performance.mark("three"); return performance.getEntriesByType("mark").map(({ name }) => name); })()',
    ],
    "Performance.clearMarks": [
      '(() => { performance.mark("four"); performance.clearMarks("four"); return performance.getEntriesByName("four"); })()',
    ],
    "Performance.clearMeasures": [
      '(() => { performance.measure("five", { start: 0, end: 1 }); performance.clearMeasures(); return performance.getEntriesByType("measure"); })()',
    ],
    "Performance.clearResourceTimings": ["performance.clearResourceTimings()"],
    "Performance.setResourceTimingBufferSize": ["performance.setResourceTimingBufferSize(10)"],
    "Performance.toJSON": ['Object.keys(performance.toJSON()).includes("timeOrigin")'],
    "Performance.nodeTiming": ["performance.nodeTiming?.name"],
    "Performance.eventLoopUtilization": ["performance.eventLoopUtilization().utilization >= 0"],
    "Performance.timerify": [
      "performance.timerify((a, b) => a + b)(1, 2)",
      "performance.timerify(7)",
    ],
    Performance: ["performance instanceof perf.Performance", "new perf.Performance()"],
    PerformanceEntry: [
      'performance.mark("e") instanceof perf.PerformanceEntry',
      "new perf.PerformanceEntry()",
    ],
    "PerformanceEntry.toJSON": ['Object.keys(performance.mark("f").toJSON()).sort()'],
    "PerformanceEntry.duration": ['performance.mark("g").duration'],
    "PerformanceEntry.entryType": ['performance.mark("h").entryType'],
    "PerformanceEntry.startTime": ['performance.mark("i", { startTime: 9 }).startTime'],
    PerformanceMark: [
      'new perf.PerformanceMark("own", { startTime: 2 }).startTime',
      "new perf.PerformanceMark()",
    ],
    "PerformanceMark.detail": ['new perf.PerformanceMark("own", { detail: [1] }).detail'],
    PerformanceMeasure: [
      'performance.measure("m", { start: 0, end: 2 }) instanceof perf.PerformanceMeasure',
    ],
    "PerformanceMeasure.detail": [
      'performance.measure("n", { start: 0, duration: 2, detail: { a: 1 } }).detail',
    ],
    PerformanceObserver: [
      "typeof new perf.PerformanceObserver(() => {}).observe",
      'typeof new perf.PerformanceObserver("not a function")',
    ],
    "PerformanceObserver.supportedEntryTypes": [
      'perf.PerformanceObserver.supportedEntryTypes.includes("mark")',
    ],
    "PerformanceObserver.observe": [
      'await new Promise((resolve) => { const observer = new perf.PerformanceObserver((list) => { observer.disconnect(); resolve(list.getEntries().map(({ name }) => name)); }); observer.observe({ entryTypes: ["mark"] }); performance.mark("seen"); })',
      "new perf.PerformanceObserver(() => {}).observe({})",
    ],
    "PerformanceObserver.disconnect": ["new perf.PerformanceObserver(() => {}).disconnect()"],
    "PerformanceObserver.takeRecords": ["new perf.PerformanceObserver(() => {}).takeRecords()"],
  },
};
