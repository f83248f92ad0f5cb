const passes = async (bytes, type) => {
  const rewriter = new HTMLRewriter().on("p", {
    element(element) {
      element.setAttribute("class", "seen");
    },
  });
  const response = rewriter.transform(new Response(bytes, { headers: { "content-type": type } }));
  const out = new Uint8Array(await response.arrayBuffer());
  return out.length === bytes.length && out.every((byte, at) => byte === bytes[at]);
};

/** Sends what is no HTML through: JSON, JSON with a tag in a text, and all bytes that there are. */
export default async () => {
  const encoder = new TextEncoder();
  const binary = Uint8Array.from({ length: 1024 }, (_, at) => at % 256);
  return {
    json: await passes(encoder.encode('{"total":7}'), "application/json"),
    jsonWithTag: await passes(encoder.encode('{"note":"<p>7</p>"}'), "application/json"),
    binary: await passes(binary, "application/octet-stream"),
    binaryAsHtml: await passes(binary, "text/html"),
  };
};
