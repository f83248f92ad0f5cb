import { createHistogram, monitorEventLoopDelay, performance } from "node:perf_hooks";

const calls = {
  mark: () => performance.mark("start"),
  measure: () => performance.measure("all", "start"),
  timerify: () => performance.timerify(() => {})(),
  createHistogram: () => createHistogram().record(5),
  monitorEventLoopDelay: () => monitorEventLoopDelay().enable(),
};

function throws(call) {
  try {
    call();
    return false;
  } catch {
    return true;
  }
}

/** Calls functions of the module, and lists the ones that throw; asks when the process started. */
export default () => {
  const throwing = Object.keys(calls).filter((name) => throws(calls[name]));
  const startIsKnown = performance.nodeTiming.bootstrapComplete > 0;
  return { complete: throwing.length === 0 && startIsKnown, throwing, startIsKnown };
};
