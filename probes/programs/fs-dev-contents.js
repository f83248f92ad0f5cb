import { readdirSync } from "node:fs";

/** Lists the devices. */
export default () => readdirSync("/dev").toSorted();
