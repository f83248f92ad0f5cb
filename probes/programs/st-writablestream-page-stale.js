/** Writes to a stream of its own. */
export default async () => {
  const seen = [];
  const writable = new WritableStream({
    write(tea) {
      seen.push(tea);
    },
  });
  const writer = writable.getWriter();
  await writer.write("green");
  await writer.close();
  return seen;
};
