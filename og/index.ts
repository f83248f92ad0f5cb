import * as v from "valibot";
import { Card, imageType, ogPaths } from "../contract/og.ts";
import { drawCard } from "./draw-card.ts";
import { fontMetrics } from "./font-metrics.ts";
import mono from "./fonts/jetbrains-mono-400.bin";
import sans from "./fonts/inter-600.bin";
import { rasterize } from "./rasterize.ts";

const fonts = { sans: fontMetrics(sans), mono: fontMetrics(mono) };
const fontBuffers = [new Uint8Array(sans), new Uint8Array(mono)];

/** Only the app can call it: it has no address of its own. What it throws reaches the app's call. */
export default {
  async fetch(request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname !== ogPaths.image || request.method !== "POST") {
      return new Response(`There is POST ${ogPaths.image} only.\n`, { status: 404 });
    }
    const card = v.safeParse(Card, await request.json().catch(() => undefined));
    if (!card.success) {
      return new Response(`${v.summarize(card.issues)}\n`, { status: 400 });
    }
    const png = await rasterize(drawCard(card.output, fonts), fontBuffers);
    return new Response(png, { headers: { "content-type": imageType } });
  },
} satisfies ExportedHandler;
