import { connect } from "cloudflare:sockets";

/** Asks a server of the old QOTD protocol: it speaks first, and then hangs up. */
export async function quoteOf(hostname) {
  const socket = connect({ hostname, port: 17 });
  const { remoteAddress } = await socket.opened;
  const text = await new Response(socket.readable).text();
  await socket.close();
  return { remoteAddress, text };
}
