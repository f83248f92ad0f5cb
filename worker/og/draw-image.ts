import { type Card, ogPaths } from "../../contract/og.ts";

/** The first image of an isolate takes a third of a second; what takes this long will not come. */
const timeoutMs = 10_000;

/** The image of a card as PNG, drawn by the Worker that does nothing else. Throws when it cannot. */
export async function drawImage(og: Pick<Fetcher, "fetch">, card: Card): Promise<ArrayBuffer> {
  const answer = await og.fetch(`http://og${ogPaths.image}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(card),
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (answer.status === 200) return answer.arrayBuffer();
  throw new Error(
    `The image was answered ${answer.status}: ${(await answer.text()).slice(0, 200)}`,
  );
}
