import { createServer } from "node:http";
import bcrypt from "bcryptjs";
createServer(async (req, res) => {
  const hash = await bcrypt.hash("pa55", 4);
  res.end(
    `${hash.slice(0, 7)} ${await bcrypt.compare("pa55", hash)} ${bcrypt.compareSync("other", hash)}`,
  );
}).listen(3000);
