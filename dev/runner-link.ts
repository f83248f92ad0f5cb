export default {
  async fetch(request: Request, env: { RUNNER_URL: string }) {
    const url = new URL(request.url);
    return fetch(env.RUNNER_URL + url.pathname, request);
  },
};
