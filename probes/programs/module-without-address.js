/** Finds a file beside the module by the module's own address, as code from Node does. */
export default () => new URL("./data.wasm", import.meta.url).protocol;
