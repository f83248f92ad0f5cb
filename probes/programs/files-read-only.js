import fs from "node:fs";

const own = "/bundle/record.js";
const sync = {
  appendFile: (path) => fs.appendFileSync(path, "x"),
  copyFile: (path) => fs.copyFileSync(own, path),
  mkdir: (path) => fs.mkdirSync(path),
  writeFile: (path) => fs.writeFileSync(path, "x"),
};
const promises = {
  appendFile: (path) => fs.promises.appendFile(path, "x"),
  copyFile: (path) => fs.promises.copyFile(own, path),
  mkdir: (path) => fs.promises.mkdir(path),
  writeFile: (path) => fs.promises.writeFile(path, "x"),
};
const callbacks = {
  appendFile: (path, done) => fs.appendFile(path, "x", done),
  createWriteStream: (path, done) => fs.createWriteStream(path).on("error", done).end("x", done),
  mkdir: (path, done) => fs.mkdir(path, done),
  writeFile: (path, done) => fs.writeFile(path, "x", done),
};
const overFiles = {
  rename: (path) => fs.renameSync(path, `${path}.old`),
  rm: (path) => fs.rmSync(path),
  truncate: (path) => fs.truncateSync(path, 1),
  unlink: (path) => fs.unlinkSync(path),
  writeFile: (path) => fs.writeFileSync(path, "x"),
};

async function failures(calls, path) {
  const failed = {};
  for (const [name, call] of Object.entries(calls)) {
    try {
      await call(path);
      failed[name] = "none";
    } catch ({ code, name: error }) {
      failed[name] = code ?? error;
    }
  }
  return failed;
}

/** A call that is told by a callback, as a promise. */
const promised = (call) => (path) =>
  new Promise((resolve, reject) => {
    call(path, (error) => (error ? reject(error) : resolve()));
  });

/** Writes beside the program, at the root, and over one of the program's own files. */
export default async () => ({
  beside: await failures(sync, "/bundle/notes"),
  root: await failures(sync, "/notes"),
  promises: await failures(promises, "/notes"),
  callbacks: await failures(
    Object.fromEntries(Object.entries(callbacks).map(([name, call]) => [name, promised(call)])),
    "/notes",
  ),
  own: await failures(overFiles, own),
});
