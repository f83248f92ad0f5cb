const api = "http://echo.berth.test";
const pages = new Set(["https://maps.example", "http://localhost:5173"]);

export default {
  async fetch(request) {
    const origin = request.headers.get("Origin");
    const cors = { Vary: "Origin" };
    if (pages.has(origin)) cors["Access-Control-Allow-Origin"] = origin;

    if (request.method === "OPTIONS") return preflight(request, cors);

    const { pathname, search } = new URL(request.url);
    const headers = new Headers(request.headers);
    headers.delete("Cookie");
    const answer = await fetch(api + pathname + search, {
      method: request.method,
      headers,
      body: request.body,
      redirect: "manual",
    });
    const shown = new Response(answer.body, answer);
    for (const [name, value] of Object.entries(cors)) shown.headers.set(name, value);
    return shown;
  },
};

function preflight(request, cors) {
  if (!request.headers.has("Access-Control-Request-Method")) {
    return new Response(null, { status: 204, headers: { Allow: "GET, HEAD, POST, OPTIONS" } });
  }
  return new Response(null, {
    status: 204,
    headers: {
      ...cors,
      "Access-Control-Allow-Methods": "GET, HEAD, POST",
      "Access-Control-Allow-Headers": request.headers.get("Access-Control-Request-Headers") ?? "",
      "Access-Control-Max-Age": "600",
    },
  });
}
