const secret = "4f6e-6c79-7468-6973";
const encoder = new TextEncoder();

const hash = (text) => crypto.subtle.digest("SHA-256", encoder.encode(text));

async function isSecret(given) {
  const [a, b] = await Promise.all([hash(given), hash(secret)]);
  return crypto.subtle.timingSafeEqual(a, b);
}

function compareBare(given) {
  try {
    return String(crypto.subtle.timingSafeEqual(encoder.encode(given), encoder.encode(secret)));
  } catch (error) {
    return `${error.name}: ${error.message}`;
  }
}

export default {
  async fetch(request) {
    const { pathname } = new URL(request.url);
    const [scheme, token = ""] = (request.headers.get("Authorization") ?? "").split(" ");
    if (pathname === "/bare") return new Response(`${compareBare(token)}\n`);
    if (scheme !== "Bearer" || !(await isSecret(token))) {
      return new Response("The vault stays shut.\n", {
        status: 401,
        headers: { "WWW-Authenticate": "Bearer" },
      });
    }
    return new Response("Gold, mostly.\n");
  },
};
