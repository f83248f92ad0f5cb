/** Test files at once, each with stacks of its own: two keep two cores busy. */
export const e2eWorkers = 2;
