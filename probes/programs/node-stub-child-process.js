import { spawn } from "node:child_process";

/** Starts a process and reads what it prints. */
export default async () => {
  const child = spawn("echo", ["hello"]);
  let printed = "";
  for await (const chunk of child.stdout) printed += chunk;
  return { printed };
};
