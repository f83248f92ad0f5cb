import { askCache } from "./cache-worker.ts";

/** Stores a response, and looks for it with each option under a request that only it would make fit. */
export default () =>
  askCache(`await cache.put(url, tea());
    const found = async (request, options) => {
      try {
        return (await cache.match(request, options)) !== undefined;
      } catch (error) {
        return error.name + ": " + error.message;
      }
    };
    const posted = new Request(url, { method: "POST" });
    return Response.json({
      ignoreSearch: await found(url + "?cups=3", { ignoreSearch: true }),
      ignoreVary: await found(url, { ignoreVary: true }),
      ignoreMethod: await found(posted, { ignoreMethod: true }),
      withoutOption: await found(posted),
    });`);
