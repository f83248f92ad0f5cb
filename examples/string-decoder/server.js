const http = require("node:http");
const { StringDecoder } = require("node:string_decoder");

/** The bytes of a text in pieces of one size, as a network may deliver them. */
function pieces(text, size) {
  const bytes = Buffer.from(text);
  const count = Math.ceil(bytes.length / size);
  return Array.from({ length: count }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
}

/** Each piece decoded for itself: a character that is cut in two is lost in both. */
function carelessly(chunks) {
  return chunks.map((chunk) => chunk.toString("utf8"));
}

/** A decoder keeps the bytes of a character that is not complete yet for the next piece. */
function carefully(chunks) {
  const decoder = new StringDecoder("utf8");
  return [...chunks.map((chunk) => decoder.write(chunk)), decoder.end()];
}

http
  .createServer((req, res) => {
    const { searchParams } = new URL(req.url, "http://localhost");
    const chunks = pieces(
      searchParams.get("text") ?? "naïve 🐢!",
      Number(searchParams.get("size") ?? 3),
    );
    const answer = { careless: carelessly(chunks), careful: carefully(chunks) };
    res.setHeader("content-type", "application/json; charset=utf-8");
    res.end(JSON.stringify({ ...answer, whole: answer.careful.join("") }, null, 2));
  })
  .listen(3000);
