const names = `assert async_hooks buffer child_process cluster console constants crypto dgram
  diagnostics_channel dns dns/promises domain events fs fs/promises http http2 https inspector module net
  os path perf_hooks process punycode querystring readline readline/promises repl sea sqlite stream
  string_decoder sys test timers timers/promises tls trace_events tty url util v8 vm wasi worker_threads zlib`;

/** Imports every module of Node by its name, with no build before it. */
export default async () => {
  const missing = [];
  for (const name of names.split(/\s+/)) {
    await import(`node:${name}`).catch(() => missing.push(name));
  }
  return { missing };
};
