import { createServer } from "node:http";
import CryptoJS from "crypto-js";
createServer((req, res) => {
  const secret = CryptoJS.AES.encrypt("hello", "key").toString();
  res.end(
    `${CryptoJS.SHA256("a")} ${CryptoJS.AES.decrypt(secret, "key").toString(CryptoJS.enc.Utf8)}`,
  );
}).listen(3000);
