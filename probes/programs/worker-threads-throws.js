import { Worker } from "node:worker_threads";

/** Starts a thread, and waits for what it says. */
export default () =>
  new Promise((resolve, reject) => {
    const code = 'require("node:worker_threads").parentPort.postMessage("ready")';
    const worker = new Worker(code, { eval: true });
    worker.on("message", resolve).on("error", reject);
  });
