import claimList from "./claims.json" with { type: "json" };
import { assertClaims } from "./claims/assert.ts";
import { asynclocalstorageClaims } from "./claims/asynclocalstorage.ts";
import { bufferClaims } from "./claims/buffer.ts";
import { cacheApiClaims } from "./claims/cache-api.ts";
import { cloudflareNodeClaims } from "./claims/cloudflare-node.ts";
import { consoleClaims } from "./claims/console.ts";
import { ctxClaims } from "./claims/ctx.ts";
import { diagnosticsChannelClaims } from "./claims/diagnostics-channel.ts";
import { dynamicWorkersClaims } from "./claims/dynamic-workers.ts";
import { envImportClaims } from "./claims/env-import.ts";
import { eventsClaims } from "./claims/events.ts";
import { fetchClaims } from "./claims/fetch.ts";
import { frameworksClaims } from "./claims/frameworks.ts";
import { headersClaims } from "./claims/headers.ts";
import { headersAndHintsClaims } from "./claims/headers-and-hints.ts";
import { htmlrewriterClaims } from "./claims/htmlrewriter.ts";
import { nodeCryptoClaims } from "./claims/node-crypto.ts";
import { nodeDnsClaims } from "./claims/node-dns.ts";
import { nodeFsClaims } from "./claims/node-fs.ts";
import { nodeHttpAgentClaims } from "./claims/node-http-agent.ts";
import { nodeHttpClientClaims } from "./claims/node-http-client.ts";
import { nodeHttpFlagsClaims } from "./claims/node-http-flags.ts";
import { nodeHttpMessagesClaims } from "./claims/node-http-messages.ts";
import { nodeHttpServerClaims } from "./claims/node-http-server.ts";
import { nodeHttpServerresponseClaims } from "./claims/node-http-serverresponse.ts";
import { nodeHttpSocketClaims } from "./claims/node-http-socket.ts";
import { nodeHttpsClaims } from "./claims/node-https.ts";
import { nodeNetClaims } from "./claims/node-net.ts";
import { nodePathClaims } from "./claims/node-path.ts";
import { nodeProcessClaims } from "./claims/node-process.ts";
import { nodeStreamClaims } from "./claims/node-stream.ts";
import { nodeTestClaims } from "./claims/node-test.ts";
import { nodeTimersClaims } from "./claims/node-timers.ts";
import { nodeTlsClaims } from "./claims/node-tls.ts";
import { nodeUrlClaims } from "./claims/node-url.ts";
import { nodeUtilClaims } from "./claims/node-util.ts";
import { nodeZlibClaims } from "./claims/node-zlib.ts";
import { nodejsCompatClaims } from "./claims/nodejs-compat.ts";
import { nodejsCompatFlagsClaims } from "./claims/nodejs-compat-flags.ts";
import { playgroundClaims } from "./claims/playground.ts";
import { rateLimitingClaims } from "./claims/rate-limiting.ts";
import { requestClaims } from "./claims/request.ts";
import { responseClaims } from "./claims/response.ts";
import { scheduledHandlerClaims } from "./claims/scheduled-handler.ts";
import { schedulerClaims } from "./claims/scheduler.ts";
import { serviceBindingsAndRpcClaims } from "./claims/service-bindings-and-rpc.ts";
import { spaShellClaims } from "./claims/spa-shell.ts";
import { staticAssetsHeadersClaims } from "./claims/static-assets-headers.ts";
import { staticAssetsRoutingClaims } from "./claims/static-assets-routing.ts";
import { streamsClaims } from "./claims/streams.ts";
import { stringDecoderClaims } from "./claims/string-decoder.ts";
import { tailHandlerClaims } from "./claims/tail-handler.ts";
import { tcpSocketsClaims } from "./claims/tcp-sockets.ts";
import { timersAndPerformanceClaims } from "./claims/timers-and-performance.ts";
import { turnstileClaims } from "./claims/turnstile.ts";
import { versionMetadataClaims } from "./claims/version-metadata.ts";
import { versionsAndPreviewsClaims } from "./claims/versions-and-previews.ts";
import { webCryptoClaims } from "./claims/web-crypto.ts";
import { webStandardsClaims } from "./claims/web-standards.ts";
import { websocketsClaims } from "./claims/websockets.ts";
import { fileBehaviours } from "./behaviours/files.ts";
import { messageBehaviours } from "./behaviours/messages.ts";
import { phaseBehaviours } from "./behaviours/phases.ts";
import { processBehaviours } from "./behaviours/process.ts";
import { serverBehaviours } from "./behaviours/servers.ts";
import type { ClaimProbe, Probe, ProbeTable } from "./probe.ts";

/** A statement of the documentation of Workers. */
export interface Claim {
  id: string;
  area: string;
  claim: string;
  /** Titles of the pages that make it. */
  page: string;
  /** Where it could be settled at all: in the runtime, with assets, by tools, in a browser, on the network. */
  where: string;
}

export const claims: readonly Claim[] = claimList;

/** How each statement is settled, or why it is not. */
export const claimProbes: ProbeTable<ClaimProbe> = {
  ...assertClaims,
  ...asynclocalstorageClaims,
  ...bufferClaims,
  ...cacheApiClaims,
  ...cloudflareNodeClaims,
  ...consoleClaims,
  ...ctxClaims,
  ...diagnosticsChannelClaims,
  ...dynamicWorkersClaims,
  ...envImportClaims,
  ...eventsClaims,
  ...fetchClaims,
  ...frameworksClaims,
  ...headersClaims,
  ...headersAndHintsClaims,
  ...htmlrewriterClaims,
  ...nodeCryptoClaims,
  ...nodeDnsClaims,
  ...nodeFsClaims,
  ...nodeHttpAgentClaims,
  ...nodeHttpClientClaims,
  ...nodeHttpFlagsClaims,
  ...nodeHttpMessagesClaims,
  ...nodeHttpServerClaims,
  ...nodeHttpServerresponseClaims,
  ...nodeHttpSocketClaims,
  ...nodeHttpsClaims,
  ...nodeNetClaims,
  ...nodePathClaims,
  ...nodeProcessClaims,
  ...nodeStreamClaims,
  ...nodeTestClaims,
  ...nodeTimersClaims,
  ...nodeTlsClaims,
  ...nodeUrlClaims,
  ...nodeUtilClaims,
  ...nodeZlibClaims,
  ...nodejsCompatClaims,
  ...nodejsCompatFlagsClaims,
  ...playgroundClaims,
  ...rateLimitingClaims,
  ...requestClaims,
  ...responseClaims,
  ...scheduledHandlerClaims,
  ...schedulerClaims,
  ...serviceBindingsAndRpcClaims,
  ...spaShellClaims,
  ...staticAssetsHeadersClaims,
  ...staticAssetsRoutingClaims,
  ...streamsClaims,
  ...stringDecoderClaims,
  ...tailHandlerClaims,
  ...tcpSocketsClaims,
  ...timersAndPerformanceClaims,
  ...turnstileClaims,
  ...versionMetadataClaims,
  ...versionsAndPreviewsClaims,
  ...webCryptoClaims,
  ...webStandardsClaims,
  ...websocketsClaims,
};

/** What no statement of the documentation is about, and servers meet all the same. */
export const behaviourProbes: ProbeTable<Probe> = {
  ...serverBehaviours,
  ...messageBehaviours,
  ...fileBehaviours,
  ...processBehaviours,
  ...phaseBehaviours,
};

/** @throws when there is none of that id */
export function findProbe(id: string): ClaimProbe | Probe {
  const probe = claimProbes[id] ?? behaviourProbes[id];
  if (probe === undefined) throw new Error(`There is no probe ${id}.`);
  return probe;
}
