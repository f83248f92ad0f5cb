import * as v from "valibot";

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const Json: v.GenericSchema<Json> = v.lazy(() =>
  v.union([
    v.null(),
    v.boolean(),
    v.number(),
    v.string(),
    v.array(Json),
    v.record(v.string(), Json),
  ]),
);

/** What an error says of itself. */
export const Thrown = v.strictObject({
  name: v.string(),
  message: v.string(),
  /** Of Node's errors. */
  code: v.optional(v.string()),
});
export type Thrown = v.InferOutput<typeof Thrown>;

/** What happened when a probe ran: it records, and judges nothing. */
export const Outcome = v.union([
  v.strictObject({ value: Json }),
  v.strictObject({ throws: Thrown }),
  /** Nothing came of it within its time: no value, no error. */
  v.strictObject({ silent: v.literal(true) }),
  /** The program could not even start; the runtime's own words. */
  v.strictObject({ refused: v.string() }),
]);
export type Outcome = v.InferOutput<typeof Outcome>;
