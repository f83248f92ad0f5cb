/** A form as a browser posts it, in both encodings. */
export default async () => {
  const fields = { email: "ada@shop.example", "cf-turnstile-response": "token-7" };
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const tokens = [];
  for (const body of [new URLSearchParams(fields), form]) {
    const request = new Request("https://shop.example/", { method: "POST", body });
    tokens.push((await request.formData()).get("cf-turnstile-response"));
  }
  return tokens;
};
