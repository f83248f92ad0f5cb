import { open, seal } from "./seal.js";

export default {
  async fetch(request) {
    const { pathname } = new URL(request.url);
    if (request.method !== "POST")
      return new Response("POST to /seal or /open.\n", { status: 405, headers: { allow: "POST" } });
    const { text, sealed, passphrase } = await request.json();
    if (pathname === "/seal") {
      const made = await seal(text, passphrase);
      return Response.json({ sealed: made, opened: await open(made, passphrase) });
    }
    try {
      return Response.json({ text: await open(sealed, passphrase) });
    } catch (error) {
      if (error.name !== "OperationError") throw error;
      return Response.json(
        { error: "The passphrase is wrong, or the text was changed." },
        { status: 403 },
      );
    }
  },
};
