import { siteName } from "../../contract/document.ts";
import { pageHref } from "../../contract/routes.ts";

/** The web application manifest. The colours are those of the dark theme in src/styles/tokens.css. */
export function webManifest(): string {
  const home = pageHref("home");
  return JSON.stringify({
    id: home,
    name: siteName,
    short_name: siteName,
    description: "Runs a Node.js HTTP server on the real Workers runtime and gives it a link.",
    lang: "en",
    start_url: home,
    scope: home,
    display: "standalone",
    background_color: "#151b21",
    theme_color: "#0a6580",
    icons: [
      { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
      { src: "/icons/192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/maskable.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  });
}
