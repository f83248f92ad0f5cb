import { assertSamples } from "./node-assert.ts";
import { assertStrictSamples } from "./node-assert-strict.ts";
import { asyncHooksSamples } from "./node-async-hooks.ts";
import { bufferSamples } from "./node-buffer.ts";
import { bufferNumbersSamples } from "./node-buffer-numbers.ts";
import { childProcessSamples } from "./node-child-process.ts";
import { clusterSamples } from "./node-cluster.ts";
import { consoleSamples } from "./node-console.ts";
import { cryptoCertificatesSamples } from "./node-crypto-certificates.ts";
import { cryptoCiphersSamples } from "./node-crypto-ciphers.ts";
import { cryptoHashesSamples } from "./node-crypto-hashes.ts";
import { cryptoKeysSamples } from "./node-crypto-keys.ts";
import { cryptoRandomSamples } from "./node-crypto-random.ts";
import { dgramSamples } from "./node-dgram.ts";
import { diagnosticsChannelSamples } from "./node-diagnostics-channel.ts";
import { dnsSamples } from "./node-dns.ts";
import { dnsPromisesSamples } from "./node-dns-promises.ts";
import { domainSamples } from "./node-domain.ts";
import { eventsSamples } from "./node-events.ts";
import { fsDescriptorsSamples } from "./node-fs-descriptors.ts";
import { fsPromisesSamples } from "./node-fs-promises.ts";
import { fsSyncSamples } from "./node-fs-sync.ts";
import { httpSamples } from "./node-http.ts";
import { http2Samples } from "./node-http2.ts";
import { httpsSamples } from "./node-https.ts";
import { inspectorSamples } from "./node-inspector.ts";
import { moduleSamples } from "./node-module.ts";
import { netSamples } from "./node-net.ts";
import { osSamples } from "./node-os.ts";
import { pathSamples } from "./node-path.ts";
import { pathPosixSamples } from "./node-path-posix.ts";
import { pathWin32Samples } from "./node-path-win32.ts";
import { perfHooksSamples } from "./node-perf-hooks.ts";
import { processSamples } from "./node-process.ts";
import { punycodeSamples } from "./node-punycode.ts";
import { querystringSamples } from "./node-querystring.ts";
import { readlineSamples } from "./node-readline.ts";
import { readlinePromisesSamples } from "./node-readline-promises.ts";
import { replSamples } from "./node-repl.ts";
import { sqliteSamples } from "./node-sqlite.ts";
import { streamConsumersSamples } from "./node-stream-consumers.ts";
import { streamFunctionsSamples } from "./node-stream-functions.ts";
import { streamPromisesSamples } from "./node-stream-promises.ts";
import { streamReadableSamples } from "./node-stream-readable.ts";
import { streamWebSamples } from "./node-stream-web.ts";
import { streamWritableSamples } from "./node-stream-writable.ts";
import { stringDecoderSamples } from "./node-string-decoder.ts";
import { testSamples } from "./node-test.ts";
import { timersSamples } from "./node-timers.ts";
import { timersPromisesSamples } from "./node-timers-promises.ts";
import { tlsSamples } from "./node-tls.ts";
import { traceEventsSamples } from "./node-trace-events.ts";
import { ttySamples } from "./node-tty.ts";
import { urlSamples } from "./node-url.ts";
import { utilFormatSamples } from "./node-util-format.ts";
import { utilFunctionsSamples } from "./node-util-functions.ts";
import { utilInspectSamples } from "./node-util-inspect.ts";
import { utilTypesSamples } from "./node-util-types.ts";
import { v8Samples } from "./node-v8.ts";
import { vmSamples } from "./node-vm.ts";
import { wasiSamples } from "./node-wasi.ts";
import { workerThreadsSamples } from "./node-worker-threads.ts";
import { zlibSamples } from "./node-zlib.ts";
import type { Samples } from "./sample.ts";

/** Every file of expressions. */
export const allSamples: readonly Samples[] = [
  assertSamples,
  assertStrictSamples,
  asyncHooksSamples,
  bufferSamples,
  bufferNumbersSamples,
  childProcessSamples,
  clusterSamples,
  consoleSamples,
  cryptoCertificatesSamples,
  cryptoCiphersSamples,
  cryptoHashesSamples,
  cryptoKeysSamples,
  cryptoRandomSamples,
  dgramSamples,
  diagnosticsChannelSamples,
  dnsSamples,
  dnsPromisesSamples,
  domainSamples,
  eventsSamples,
  fsDescriptorsSamples,
  fsPromisesSamples,
  fsSyncSamples,
  httpSamples,
  http2Samples,
  httpsSamples,
  inspectorSamples,
  moduleSamples,
  netSamples,
  osSamples,
  pathSamples,
  pathPosixSamples,
  pathWin32Samples,
  perfHooksSamples,
  processSamples,
  punycodeSamples,
  querystringSamples,
  readlineSamples,
  readlinePromisesSamples,
  replSamples,
  sqliteSamples,
  streamConsumersSamples,
  streamFunctionsSamples,
  streamPromisesSamples,
  streamReadableSamples,
  streamWebSamples,
  streamWritableSamples,
  stringDecoderSamples,
  testSamples,
  timersSamples,
  timersPromisesSamples,
  tlsSamples,
  traceEventsSamples,
  ttySamples,
  urlSamples,
  utilFormatSamples,
  utilFunctionsSamples,
  utilInspectSamples,
  utilTypesSamples,
  v8Samples,
  vmSamples,
  wasiSamples,
  workerThreadsSamples,
  zlibSamples,
];
