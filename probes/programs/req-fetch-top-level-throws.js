/** Calls out: at module scope, and in a request. */
export default async ({ echo }) => {
  const response = await fetch(`${echo}/`);
  return { status: response.status };
};
