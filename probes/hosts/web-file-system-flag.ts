import { askWorker } from "./ask-worker.ts";

const worker = `export default {
  async fetch() {
    try {
      const root = await navigator.storage.getDirectory();
      const names = await Array.fromAsync(root.keys());
      const folder = await root.getDirectoryHandle("tmp");
      const handle = await folder.getFileHandle("hello.txt", { create: true });
      const writable = await handle.createWritable();
      await writable.write("remember");
      await writable.close();
      return Response.json({ names: names.toSorted(), read: await (await handle.getFile()).text() });
    } catch (error) {
      return Response.json({ threw: error.message });
    }
  },
};`;

/** Writes and reads a file without Node, by the file system of the web. */
export default async function observe() {
  const [answer] = await askWorker({
    files: { "main.js": worker },
    compatibilityDate: "2026-08-03",
    compatibilityFlags: ["enable_web_file_system", "experimental"],
  });
  return answer;
}
