import type { Samples } from "./sample.ts";

export const workerThreadsSamples: Samples = {
  module: "node:worker_threads",
  as: "threads",
  expressions: {
    isMainThread: ["threads.isMainThread"],
    threadId: ["threads.threadId"],
    parentPort: ["threads.parentPort"],
    workerData: ["threads.workerData"],
    resourceLimits: ["threads.resourceLimits"],
    SHARE_ENV: ["String(threads.SHARE_ENV)"],
    Worker: ['typeof new threads.Worker("process.exit()", { eval: true }).postMessage'],
    MessageChannel: [
      'await new Promise((resolve) => { const { port1, port2 } = new threads.MessageChannel(); port2.onmessage = ({ data }) => { port1.close(); resolve(data); }; port1.postMessage("hi"); })',
    ],
    MessagePort: ["typeof new threads.MessageChannel().port1.on", "new threads.MessagePort()"],
    "MessagePort.postMessage": ["new threads.MessageChannel().port1.postMessage(() => {})"],
    "MessagePort.close": ["new threads.MessageChannel().port1.close()"],
    "MessagePort.start": ["new threads.MessageChannel().port1.start()"],
    receiveMessageOnPort: [
      '(({ port1, port2 }) => { port1.postMessage("queued"); return threads.receiveMessageOnPort(port2); })(new threads.MessageChannel())',
    ],
    setEnvironmentData: [
      '(threads.setEnvironmentData("key", 7), threads.getEnvironmentData("key"))',
    ],
    getEnvironmentData: ['threads.getEnvironmentData("none") ?? "none"'],
    markAsUntransferable: [
      "((buffer) => { threads.markAsUntransferable(buffer); return threads.isMarkedAsUntransferable(buffer); })(new ArrayBuffer(1))",
    ],
    isInternalThread: ["threads.isInternalThread"],
    BroadcastChannel: [
      '((channel) => { channel.close(); return channel.name; })(new threads.BroadcastChannel("news"))',
    ],
  },
};
