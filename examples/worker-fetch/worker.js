const routes = [
  [new URLPattern({ pathname: "/hash/:text" }), hash],
  [new URLPattern({ pathname: "/echo" }), echo],
];

export default {
  async fetch(request) {
    for (const [pattern, handler] of routes) {
      const match = pattern.exec(request.url);
      if (match) return handler(request, match.pathname.groups);
    }
    return new Response("Try /hash/hello or POST to /echo\n", { status: 404 });
  },
};

async function hash(request, { text }) {
  const bytes = new TextEncoder().encode(decodeURIComponent(text));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Response.json({ text, sha256: digest.toHex() });
}

function echo(request) {
  // A stream goes straight through: the body is never held in memory.
  return new Response(request.body, { headers: { "content-type": "text/plain" } });
}
