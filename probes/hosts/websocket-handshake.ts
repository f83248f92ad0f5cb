/** The request with which a browser opens a WebSocket. */
export const handshake = [
  "GET / HTTP/1.1",
  "Host: shop.example",
  "Connection: Upgrade",
  "Upgrade: websocket",
  "Sec-WebSocket-Version: 13",
  "Sec-WebSocket-Key: dGVhIGZvciB0d28gcGxlYQ==",
  "Sec-WebSocket-Extensions: permessage-deflate",
  "\r\n",
].join("\r\n");
