import metascraper from "metascraper";
import metascraperDescription from "metascraper-description";
import metascraperImage from "metascraper-image";
import metascraperTitle from "metascraper-title";
import metascraperUrl from "metascraper-url";
import openGraphScraper from "open-graph-scraper";
import { unfurl } from "unfurl.js";

/** What a reader takes from a page for its card. */
export interface Card {
  title: string | undefined;
  description: string | undefined;
  image: string | undefined;
  url: string | undefined;
}

const scrape = metascraper([
  metascraperDescription(),
  metascraperImage(),
  metascraperTitle(),
  metascraperUrl(),
]);

/** Link preview libraries that others wrote, each given the HTML and kept from the network. */
export const readers: { name: string; read(html: string, url: string): Promise<Card> }[] = [
  {
    name: "open-graph-scraper",
    async read(html, url) {
      const { result } = await openGraphScraper({ html });
      return {
        title: result.ogTitle,
        description: result.ogDescription,
        image: result.ogImage?.[0]?.url,
        url: result.ogUrl ?? url,
      };
    },
  },
  {
    name: "unfurl.js",
    async read(html, url) {
      const answer = () =>
        Promise.resolve(new Response(html, { headers: { "content-type": "text/html" } }));
      const { open_graph: card } = await unfurl(url, { fetch: answer, oembed: false });
      return {
        title: card.title,
        description: card.description,
        image: card.images?.[0]?.url,
        url: card.url ?? url,
      };
    },
  },
  {
    name: "metascraper",
    async read(html, url) {
      const { title, description, image, url: found } = await scrape({ html, url });
      return { title, description, image, url: found };
    },
  },
];
