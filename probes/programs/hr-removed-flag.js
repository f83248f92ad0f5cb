/** Two handlers of one element: the first removes or replaces it, the second looks. */
export default async () => {
  const seenAfter = async (change) => {
    let seen;
    const rewriter = new HTMLRewriter().on("p", { element: change }).on("p", {
      element(element) {
        seen = element.removed;
      },
    });
    await rewriter.transform(new Response("<p>old</p>")).text();
    return seen;
  };
  return {
    untouched: await seenAfter(() => {}),
    removed: await seenAfter((element) => {
      element.remove();
    }),
    replaced: await seenAfter((element) => {
      element.replace("new");
    }),
  };
};
