const http = require("node:http");
const { WebSocketServer } = require("ws");
const server = http.createServer((req, res) =>
  res.end(`plain HTTP beside ${sockets.clients.size} sockets`),
);
const sockets = new WebSocketServer({ server });
sockets.on("connection", (socket) => socket.on("message", (text) => socket.send(`echo ${text}`)));
server.listen(3000);
