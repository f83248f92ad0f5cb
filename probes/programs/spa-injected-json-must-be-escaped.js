const data = { name: "</script><script>alert(1)</script>", note: "<!--<script>" };

/** Puts a text into a script of the page, and counts the scripts of what comes out. */
async function put(json) {
  const rewriter = new HTMLRewriter().on("head", {
    element: (head) => head.append(`<script>data = ${json}</script>`, { html: true }),
  });
  const html = await rewriter.transform(new Response("<head></head><p>app</p>")).text();
  let scripts = 0;
  const counter = new HTMLRewriter().on("script", { element: () => void (scripts += 1) });
  await counter.transform(new Response(html)).text();
  return { asWritten: html.includes(json), scripts };
}

/** As JSON has it, and with every `<` as an escape, which JSON reads back as the same. */
export default async () => {
  const json = JSON.stringify(data);
  const escaped = json.replaceAll("<", "\\u003c");
  return {
    plain: await put(json),
    escaped: await put(escaped),
    same: JSON.stringify(JSON.parse(escaped)) === json,
  };
};
