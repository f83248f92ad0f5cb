const site = "http://echo.berth.test";

export default {
  async fetch(request) {
    if (!["GET", "HEAD"].includes(request.method)) {
      return new Response(`${request.method} is not for mirrors.\n`, {
        status: 405,
        headers: { Allow: "GET, HEAD" },
      });
    }
    const { pathname, search } = new URL(request.url);
    return fetch(site + pathname + search, { headers: { Accept: request.headers.get("Accept") ?? "*/*" } });
  },
};
