import http from "node:http";
import { customAlphabet, nanoid, urlAlphabet } from "nanoid";
import { nanoid as insecure } from "nanoid/non-secure";

const hex = customAlphabet("0123456789abcdef", 8);

http
  .createServer((req, res) => {
    const ids = [nanoid(), nanoid(10), hex(), insecure()];
    const fit = ids
      .join("")
      .split("")
      .every((character) => urlAlphabet.includes(character));
    const distinct = new Set(Array.from({ length: 1000 }, () => nanoid())).size;
    res.end(JSON.stringify({ lengths: ids.map((id) => id.length), fit, distinct }));
  })
  .listen(3000);
