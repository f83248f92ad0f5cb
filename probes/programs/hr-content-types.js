/** Appends a text, a Response and a stream to one element. */
export default async () => {
  const rewriter = new HTMLRewriter().on("p", {
    element(element) {
      element.append("text ");
      element.append(new Response("response "));
      element.append(new Response("stream").body);
    },
  });
  return await rewriter.transform(new Response("<p>here: </p>")).text();
};
