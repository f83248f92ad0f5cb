import { createServer } from "node:http";
import iconv from "iconv-lite";
createServer(async (req, res) => {
  const latin = iconv.encode("grüße", "latin1");
  res.end(
    `${latin.length} ${iconv.decode(latin, "latin1")} ${iconv.decode(Buffer.from([0x93, 0xfa]), "shift_jis")}`,
  );
}).listen(3000);
