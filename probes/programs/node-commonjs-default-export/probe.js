import bill from "./bill.cjs";
import price from "./price.cjs";

/** Imports and requires a function that a CommonJS module exports. */
export default () => ({ imported: typeof price, required: bill.required });
