/** Reads the doctype of a page of today, and of one of 1999. */
export default async () => {
  const read = async (html) => {
    let seen;
    const rewriter = new HTMLRewriter().onDocument({
      doctype({ name, publicId, systemId }) {
        seen = { name, publicId, systemId };
      },
    });
    await rewriter.transform(new Response(html)).text();
    return seen;
  };
  return {
    today: await read("<!doctype html><title>Orders</title>"),
    old: await read(
      '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">',
    ),
  };
};
