/** Changes a header of a response that was fetched, and then of a new one made from it. */
export default async ({ echo }) => {
  const fetched = await fetch(`${echo}/`);
  let threw = "nothing";
  try {
    fetched.headers.set("x-shop", "tea");
  } catch (error) {
    threw = error.name;
  }
  const wrapped = new Response(fetched.body, fetched);
  wrapped.headers.set("x-shop", "tea");
  return { threw, wrapped: wrapped.headers.get("x-shop") };
};
