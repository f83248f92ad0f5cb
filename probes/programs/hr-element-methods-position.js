const methods = {
  before: (element) => element.before("*"),
  after: (element) => element.after("*"),
  prepend: (element) => element.prepend("*"),
  append: (element) => element.append("*"),
  replace: (element) => element.replace("*"),
  setInnerContent: (element) => element.setInnerContent("*"),
  remove: (element) => element.remove(),
  removeAndKeepContent: (element) => element.removeAndKeepContent(),
};

/** One small document a method. */
export default async () => {
  const out = {};
  for (const [name, element] of Object.entries(methods)) {
    const rewriter = new HTMLRewriter().on("b", { element });
    out[name] = await rewriter.transform(new Response("<p>(<b>old</b>)</p>")).text();
  }
  return out;
};
