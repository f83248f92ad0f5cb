import { readFileSync } from "node:fs";

/** Reads a module that nobody imports; a proof is always a Dynamic Worker. */
export default () => readFileSync("/bundle/views/home.txt", "utf8");
