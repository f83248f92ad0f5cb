const form = new FormData();
form.set("tea", "green");

const bodies = {
  null: () => null,
  bytes: () => new TextEncoder().encode("green"),
  buffer: () => new TextEncoder().encode("green").buffer,
  form: () => form,
  stream: () => new Blob(["green"]).stream(),
  params: () => new URLSearchParams({ tea: "green" }),
  string: () => "green",
};

/** Makes a response of each kind of body; its content type, and whether the content comes back. */
export default async () => {
  const seen = {};
  for (const [name, body] of Object.entries(bodies)) {
    const response = new Response(body());
    const type = response.headers.get("content-type");
    const text = await response.text();
    seen[name] = { type: type?.split("; boundary")[0] ?? null, back: text.includes("green") };
  }
  return seen;
};
