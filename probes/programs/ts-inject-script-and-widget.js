/** Adds the script and the widget to a page. */
async function addTo(html) {
  const src = "https://challenges.cloudflare.com/turnstile/v0/api.js";
  const rewriter = new HTMLRewriter()
    .on("head", {
      element: (head) => head.append(`<script src="${src}" async defer></script>`, { html: true }),
    })
    .on("#sign-up", {
      element: (form) =>
        form.append('<div class="cf-turnstile" data-sitekey="key"></div>', { html: true }),
    });
  const page = await rewriter.transform(new Response(html)).text();
  return {
    scripts: page.split("<script ").length - 1,
    widgets: page.split("cf-turnstile").length - 1,
    inside: page.includes('data-sitekey="key"></div></form>'),
  };
}

/** A page that has the element, and one that has not. */
export default async () => ({
  there: await addTo('<head></head><form id="sign-up"></form>'),
  absent: await addTo('<head></head><form id="search"></form>'),
});
