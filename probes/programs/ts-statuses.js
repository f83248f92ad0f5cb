/** Lets a form in with a token that is taken. */
async function handle(request, verify) {
  const token = (await request.formData()).get("cf-turnstile-response");
  if (!token) return new Response("missing token", { status: 400 });
  if (!(await verify(token))) return new Response("refused token", { status: 401 });
  return new Response("welcome");
}

/** No token, one that is refused, and one that is taken. */
export default async () => {
  const statuses = [];
  for (const fields of [
    {},
    { "cf-turnstile-response": "bad" },
    { "cf-turnstile-response": "good" },
  ]) {
    const body = new URLSearchParams(fields);
    const request = new Request("https://shop.example/", { method: "POST", body });
    statuses.push((await handle(request, async (token) => token === "good")).status);
  }
  return statuses;
};
