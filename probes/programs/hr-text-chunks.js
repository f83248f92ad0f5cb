/** One text node that arrives in two writes. */
export default async () => {
  const chunks = [];
  const rewriter = new HTMLRewriter().on("p", {
    text({ text, lastInTextNode }) {
      chunks.push({ text, lastInTextNode });
    },
  });
  const { readable, writable } = new TransformStream();
  const rewritten = rewriter.transform(new Response(readable)).text();
  const writer = writable.getWriter();
  const encoder = new TextEncoder();
  await writer.write(encoder.encode("<p>Hey. How "));
  await writer.write(encoder.encode("are you?</p>"));
  await writer.close();
  await rewritten;
  return {
    several: chunks.length > 1,
    joined: chunks.map(({ text }) => text).join(""),
    lastFlags: chunks.filter(({ lastInTextNode }) => lastInTextNode).length,
    finalIsLast: chunks.at(-1).lastInTextNode,
    finalText: chunks.at(-1).text,
  };
};
