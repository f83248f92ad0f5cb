import { createServer } from "node:http";
import { Server } from "socket.io";

const server = createServer((req, res) => res.end("plain HTTP"));
const io = new Server(server);
io.on("connection", (socket) => socket.emit("hello"));
server.listen(3000);
