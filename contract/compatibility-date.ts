/**
 * The date a program without one of its own runs with. A shared program gets it written into its
 * record, so that the same bytes behave the same years later, when this constant has moved on.
 */
export const defaultCompatibilityDate = "2026-10-01";

/** Where the runtime's history begins: earlier dates are taken too, and are the same as this one. */
export const oldestCompatibilityDate = "2021-11-02";
