export default {
  async fetch(request: Request, env: Env) {
    if (new URL(request.url).pathname === "/x")
      return Response.json({
        url: request.url,
        host: request.headers.get("host"),
        vars: env.ORIGIN,
        h: [...request.headers],
      });
    if (new URL(request.url).pathname === "/r") return env.RUNNER.fetch("http://r/health");
    return env.ASSETS.fetch(request);
  },
};
