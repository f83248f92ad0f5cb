import * as v from "valibot";
import { buildId } from "../build-id.ts";
import { Manifest } from "../shell/manifest.ts";

const script = "src/embed/embed.ts";
const stylesheet = "src/embed/embed.css";

/** Addresses of what an embedded program's document loads. */
export interface EmbedAssets {
  script: string;
  stylesheet: string;
}

let kept: { build: string; assets: EmbedAssets } | undefined;

/** As the build names them; the dev server has no manifest and serves the sources. */
export async function embedAssets(
  assets: Pick<Fetcher, "fetch">,
  requestUrl: string,
): Promise<EmbedAssets> {
  if (kept?.build === buildId) return kept.assets;
  const answer = await assets.fetch(new URL("/.vite/manifest.json", requestUrl).href);
  if (answer.status !== 200) {
    await answer.body?.cancel();
    return { script: `/${script}`, stylesheet: `/${stylesheet}` };
  }
  const manifest = v.parse(Manifest, await answer.json());
  const found = {
    script: `/${manifest[script]?.file ?? script}`,
    stylesheet: `/${manifest[stylesheet]?.file ?? stylesheet}`,
  };
  kept = { build: buildId, assets: found };
  return found;
}
