/** Changes a header of the request that came in, and then of a copy. */
export default ({ request }) => {
  let threw = false;
  try {
    request.headers.set("x-basket", "open");
  } catch {
    threw = true;
  }
  const copy = new Request(request, { headers: { "x-basket": "open" } });
  return { threw, incoming: request.headers.get("x-basket"), copy: copy.headers.get("x-basket") };
};
