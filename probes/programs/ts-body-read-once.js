const post = () =>
  new Request("https://shop.example/", {
    method: "POST",
    body: new URLSearchParams({ tea: "green" }),
  });

/** Reads a body as a form and then as text: of one request, and of a request and its clone. */
export default async () => {
  const once = post();
  await once.formData();
  const second = await once.text().catch(({ name }) => name);
  const request = post();
  const clone = request.clone();
  const form = await request.formData();
  return { second, used: once.bodyUsed, form: form.get("tea"), clone: await clone.text() };
};
