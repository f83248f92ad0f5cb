import { Buffer } from "node:buffer";

/** Makes room that is filled with a number, and names an encoding all the same. */
export default () => Buffer.alloc(4, 0, "utf8").length;
