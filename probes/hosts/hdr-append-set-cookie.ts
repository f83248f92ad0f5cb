import { exchange, startDirect } from "./direct-socket.ts";

const script = `export default {
  fetch() {
    const response = new Response("green");
    response.headers.append("set-cookie", "basket=7");
    response.headers.append("set-cookie", "theme=dark");
    return response;
  },
};`;

/** Answers with two cookies: the lines of the wire that set them. */
export default async function observe() {
  const { url, close } = await startDirect(script);
  try {
    const request = "GET / HTTP/1.1\r\nHost: shop.example\r\nConnection: close\r\n\r\n";
    const lines = (await exchange(url, request)).split("\r\n");
    return lines
      .filter((line) => line.toLowerCase().startsWith("set-cookie:"))
      .map((line) => line.slice("set-cookie:".length).trim());
  } finally {
    await close();
  }
}
