import { messages } from "./messages.js";

export default {
  async fetch(request) {
    if (request.body === null) return new Response("POST some messages.\n", { status: 400 });
    const received = [];
    try {
      for await (const text of messages(request.body)) received.push(text);
      return Response.json({ received });
    } catch (error) {
      return Response.json({ received, error: error.message }, { status: 400 });
    }
  },
};
