import { createServer } from "node:http";
import nodemailer from "nodemailer";
createServer(async (req, res) => {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true });
  const { message } = await transport.sendMail({
    from: "a@b.test",
    to: "c@d.test",
    subject: "Hi",
    text: "Hello",
  });
  res.end(message);
}).listen(3000);
