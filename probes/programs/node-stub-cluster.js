import cluster from "node:cluster";
import { once } from "node:events";

/** Starts a second process of an empty script, and waits until it is there. */
export default async () => {
  cluster.settings.exec = "/dev/null";
  const worker = cluster.fork();
  await once(worker, "online");
  worker.kill();
  return { online: true };
};
