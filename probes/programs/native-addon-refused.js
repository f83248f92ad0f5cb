import process from "node:process";

/** Loads compiled code of the machine, as every package with an addon does in the end. */
export default () => process.dlopen({ exports: {} }, "/bundle/build/Release/addon.node");
