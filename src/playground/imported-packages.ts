import type { Program } from "../../contract/program.ts";

const specifiers =
  /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)(["'])((?:@[\w.-]+\/)?[a-z\d][\w.-]*)(?:\/[^"'\n]*)?\1/g;

/** Node's own modules that may be named without `node:`. */
const builtins = new Set(
  "assert async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns domain events fs http http2 https inspector module net os path perf_hooks process punycode querystring readline repl stream string_decoder sys timers tls trace_events tty url util v8 vm wasi worker_threads zlib".split(
    " ",
  ),
);

/** Names of the packages that a program's files import, as its code spells them. */
export function importedPackages({ files }: Program): string[] {
  const names = Object.entries(files)
    .filter(([path]) => /\.[cm]?[jt]sx?$/.test(path))
    .flatMap(([, content]) =>
      typeof content === "string"
        ? [...content.matchAll(specifiers)].map(([, , name = ""]) => name)
        : [],
    )
    .filter((name) => !builtins.has(name));
  return [...new Set(names)].toSorted();
}
