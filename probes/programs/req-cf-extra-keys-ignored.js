/** Calls out with a key of `cf` that means nothing. */
export default async ({ echo }) => {
  const response = await fetch(`${echo}/`, { cf: { brewStrength: 11 } });
  return { status: response.status };
};
