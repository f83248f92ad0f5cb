/** Pipes a body through a DigestStream, and hashes the same bytes at once. */
export default async () => {
  const text = "Hello, world!".repeat(1000);
  const stream = new crypto.DigestStream("SHA-256");
  await new Response(text).body.pipeTo(stream);
  const streamed = new Uint8Array(await stream.digest);
  const atOnce = new Uint8Array(
    await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)),
  );
  return { same: streamed.length === 32 && streamed.every((byte, at) => byte === atOnce[at]) };
};
