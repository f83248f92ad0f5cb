import type { Samples } from "./sample.ts";

export const clusterSamples: Samples = {
  module: "node:cluster",
  as: "cluster",
  expressions: {
    isPrimary: ["cluster.isPrimary"],
    isMaster: ["cluster.isMaster"],
    isWorker: ["cluster.isWorker"],
    workers: ["cluster.workers"],
    settings: ["cluster.settings"],
    schedulingPolicy: ["cluster.schedulingPolicy"],
    SCHED_RR: ["[cluster.SCHED_NONE, cluster.SCHED_RR]"],
    setupPrimary: ['cluster.setupPrimary({ exec: "worker.js" })'],
    Worker: ["typeof new cluster.Worker().isConnected"],
  },
};
