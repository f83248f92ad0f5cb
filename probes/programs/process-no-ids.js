import process from "node:process";

/** Reads the ids that a process has; one of a real process has a parent. */
export default () => ({
  pid: process.pid,
  ppid: process.ppid,
  uid: process.getuid?.() ?? "none",
  gid: process.getgid?.() ?? "none",
  real: process.ppid > 0,
});
