import common from "./load.cjs";

/** Requires two ES modules from CommonJS; one of them awaits at its top level. */
export default () => ({ ready: common.load("./ready.js"), late: common.load("./late.js") });
