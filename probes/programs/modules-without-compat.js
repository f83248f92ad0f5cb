const names = ["buffer", "crypto", "events", "fs", "http", "path", "stream", "util"];

/** Imports well-known modules of Node: those that are not there. */
export default async () => {
  const missing = [];
  for (const name of names) {
    try {
      await import(`node:${name}`);
    } catch ({ message }) {
      if (message.startsWith("No such module")) missing.push(name);
    }
  }
  return { missing };
};
