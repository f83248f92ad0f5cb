const kept = new Map();

export default {
  async fetch(request) {
    if (request.method !== "POST") {
      return new Response("POST a list of words.\n", { status: 405, headers: { Allow: "POST" } });
    }
    const key = await keyOf(request.clone());
    const known = kept.get(key);
    if (known) return new Response(known, { headers: { "X-Cache": "HIT", "X-Key": key } });

    const answer = sortWords(await request.text());
    kept.set(key, answer);
    return new Response(answer, { headers: { "X-Cache": "MISS", "X-Key": key } });
  },
};

async function keyOf(request) {
  const { pathname } = new URL(request.url);
  const digest = await crypto.subtle.digest("SHA-256", await request.arrayBuffer());
  return `/posts${pathname}${new Uint8Array(digest).toHex()}`;
}

function sortWords(text) {
  const words = text.split(/\s+/).filter(Boolean);
  return `${words.toSorted((a, b) => a.localeCompare(b)).join(" ")}\n`;
}
