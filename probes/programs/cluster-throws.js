import cluster from "node:cluster";

function failure(call) {
  try {
    call()?.kill();
    return "none";
  } catch ({ code, name }) {
    return code ?? name;
  }
}

/** Prepares for workers in both ways, and starts one. */
export default () => ({
  isPrimary: cluster.isPrimary,
  setupPrimary: failure(() => cluster.setupPrimary({ exec: "/dev/null" })),
  setupMaster: failure(() => cluster.setupMaster({ exec: "/dev/null" })),
  fork: failure(() => cluster.fork()),
});
