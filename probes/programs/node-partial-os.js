import os from "node:os";

const facts = [
  "cpus",
  "freemem",
  "hostname",
  "release",
  "totalmem",
  "uptime",
  "userInfo",
  "version",
];

function isEmpty(answer) {
  if (typeof answer === "object") return Object.keys(answer).length === 0;
  return answer === 0 || answer === "";
}

/** Asks for facts about the machine, and lists the answers that say nothing. */
export default () => {
  const empty = facts.filter((name) => isEmpty(os[name]()));
  return { complete: empty.length === 0, empty };
};
