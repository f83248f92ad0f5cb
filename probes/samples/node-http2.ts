import type { Samples } from "./sample.ts";

export const http2Samples: Samples = {
  module: "node:http2",
  as: "http2",
  expressions: {
    constants: [
      "[http2.constants.HTTP2_HEADER_STATUS, http2.constants.NGHTTP2_NO_ERROR, http2.constants.HTTP_STATUS_OK, http2.constants.HTTP2_METHOD_GET]",
      "Object.keys(http2.constants).length > 200",
    ],
    getDefaultSettings: ["http2.getDefaultSettings()"],
    getPackedSettings: [
      'http2.getPackedSettings({ enablePush: false }).toString("hex")',
      "http2.getPackedSettings({ enablePush: 7 })",
    ],
    getUnpackedSettings: ['http2.getUnpackedSettings(Buffer.from("000200000000", "hex"))'],
    sensitiveHeaders: ["String(http2.sensitiveHeaders)"],
    createServer: ["typeof http2.createServer().listen"],
    createSecureServer: ["typeof http2.createSecureServer({}).listen"],
    connect: ['http2.connect("not a url")'],
  },
};
