import type { Samples } from "./sample.ts";

export const dgramSamples: Samples = {
  module: "node:dgram",
  as: "dgram",
  expressions: {
    createSocket: [
      '((socket) => { socket.close(); return socket.type; })(dgram.createSocket("udp4"))',
      'typeof dgram.createSocket("tcp")',
    ],
    Socket: [
      '((socket) => { socket.close(); return socket instanceof dgram.Socket; })(dgram.createSocket("udp4"))',
    ],
    "Socket.bind": [
      'await new Promise((resolve) => { const socket = dgram.createSocket("udp4"); socket.bind(0, "127.0.0.1", () => { socket.close(); resolve("bound"); }); })',
    ],
    "Socket.address": ['dgram.createSocket("udp4").address()'],
  },
};
