import { EventEmitter } from "node:events";
import { Duplex, PassThrough, Readable, Transform, Writable } from "node:stream";

/** Whether a stream of each kind is an EventEmitter. */
export default () =>
  Object.fromEntries(
    [Readable, Writable, Duplex, Transform, PassThrough].map((Type) => [
      Type.name,
      new Type() instanceof EventEmitter,
    ]),
  );
