import { request, type IncomingHttpHeaders, type IncomingMessage } from "node:http";

export interface LiveAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Opens a request to a live URL on loopback: not every system resolves names below `localhost`. */
export function openLive(liveUrl: string, { method = "GET", headers = {} }: Sent = {}) {
  const url = new URL(liveUrl);
  return request({
    host: "127.0.0.1",
    port: url.port,
    path: url.pathname + url.search,
    method,
    headers: { ...headers, host: url.host },
  });
}

async function readBody(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

/** One request to a live URL and its whole answer. */
export async function liveRequest(liveUrl: string, sent: Sent = {}): Promise<LiveAnswer> {
  const call = openLive(liveUrl, sent);
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    call.once("response", resolve).once("error", reject);
  });
  call.end(sent.body);
  const answer = await answered;
  return {
    status: answer.statusCode ?? 0,
    headers: answer.headers,
    body: await readBody(answer),
  };
}
