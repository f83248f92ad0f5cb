import type { Samples } from "./sample.ts";

export const ttySamples: Samples = {
  module: "node:tty",
  as: "tty",
  expressions: {
    isatty: ["tty.isatty(99)", 'tty.isatty("1")'],
    ReadStream: ["typeof new tty.ReadStream(-1)"],
    WriteStream: ["typeof new tty.WriteStream(-1)"],
    "WriteStream.getColorDepth": [
      'tty.WriteStream.prototype.getColorDepth({ TERM: "xterm-256color" })',
      'tty.WriteStream.prototype.getColorDepth({ COLORTERM: "truecolor" })',
      'tty.WriteStream.prototype.getColorDepth({ TERM: "dumb" })',
    ],
    "WriteStream.hasColors": [
      'tty.WriteStream.prototype.hasColors(16, { TERM: "xterm-256color" })',
    ],
    "WriteStream.isTTY": ["tty.WriteStream.prototype.isTTY"],
  },
};
