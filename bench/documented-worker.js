/**
 * A page the way Cloudflare's documentation has it: the asset, the row and one HTMLRewriter pass for
 * every request. Only what would be a hole is mended: data is escaped, and the nonce is on every script.
 */
export default {
  async fetch(request, env) {
    const url = new URL(request.url);
    const id = url.pathname.split("/").at(-1);
    const [shell, row] = await Promise.all([
      env.ASSETS.fetch(new URL("/", url).href),
      env.DB.prepare("SELECT * FROM programs WHERE id = ?").bind(id).first(),
    ]);
    const nonce = crypto.randomUUID();
    const tags = Object.entries({
      "og:url": url.href,
      "og:type": "article",
      "og:site_name": "Berth",
      "og:title": row.title,
      "og:description": row.description,
      "og:image": `${url.origin}/og/${id}.png`,
      "og:image:width": "1200",
      "og:image:height": "630",
    }).map(([key, value]) => {
      return `<meta property="${key}" content="${value.replaceAll('"', "&quot;")}">`;
    });
    const data = JSON.stringify({ ...row, program: JSON.parse(row.program) });
    const rewriter = new HTMLRewriter()
      .on("script, link[rel=stylesheet], link[rel=modulepreload]", {
        element(element) {
          element.setAttribute("nonce", nonce);
        },
      })
      .on("head > title", {
        element(element) {
          element.setInnerContent(row.title);
        },
      })
      .on("head", {
        element(element) {
          element.append(tags.join(""), { html: true });
        },
      })
      .on("body", {
        element(element) {
          const json = data.replaceAll("<", "\\u003c");
          element.append(`<script nonce="${nonce}">window.__DATA__ = ${json}</script>`, {
            html: true,
          });
        },
      });
    const headers = new Headers(shell.headers);
    headers.set(
      "content-security-policy",
      `script-src 'nonce-${nonce}' 'strict-dynamic'; object-src 'none'; base-uri 'none'`,
    );
    return rewriter.transform(new Response(shell.body, { headers }));
  },
};
