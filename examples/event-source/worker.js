import { tideEvents } from "./tides.js";

/** Reads events until the server says that it is through. */
function gather(source) {
  return new Promise((resolve, reject) => {
    const seen = [];
    source.addEventListener("tide", ({ data, lastEventId }) => {
      seen.push({ ...JSON.parse(data), id: lastEventId });
    });
    source.addEventListener("end", ({ data }) => {
      // Without this the client would connect again, and get everything once more.
      source.close();
      resolve({ seen, end: data });
    });
    source.addEventListener("error", () => reject(new Error("The stream broke off.")));
  });
}

export default {
  async fetch(request) {
    const url = new URL(request.url);
    if (url.pathname === "/events") {
      // A client that lost the connection says what it has seen already.
      const last = request.headers.get("last-event-id");
      return new Response(tideEvents(last === null ? 0 : Number(last) + 1), {
        headers: { "content-type": "text/event-stream", "cache-control": "no-cache" },
      });
    }
    const { body } = await fetch(new URL("/events", url));
    return Response.json(await gather(EventSource.from(body)));
  },
};
