import inspector from "node:inspector";

const calls = {
  url: () => inspector.url(),
  Session: () => new inspector.Session().connect(),
  "Network.requestWillBeSent": () => inspector.Network.requestWillBeSent({}),
};

function throws(call) {
  try {
    call();
    return false;
  } catch {
    return true;
  }
}

/** Calls functions of the module, and lists the ones that throw. */
export default () => {
  const throwing = Object.keys(calls).filter((name) => throws(calls[name]));
  return { complete: throwing.length === 0, throwing };
};
