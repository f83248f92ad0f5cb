globalThis.evaluations = (globalThis.evaluations ?? 0) + 1;
let requests = 0;

/** Counts how often the module was evaluated, and the requests since. */
export default () => {
  requests += 1;
  return { evaluations: globalThis.evaluations, requests };
};
