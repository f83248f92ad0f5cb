/** The server's side: counts what it is told, and hangs up when it has enough. */
export function serveCounter(socket) {
  let sum = 0;
  socket.accept();
  socket.addEventListener("message", ({ data }) => {
    const number = Number(data);
    if (Number.isNaN(number)) return socket.close(4000, `${data} is no number`);
    sum += number;
    socket.send(JSON.stringify({ sum }));
    if (sum >= 10) socket.close(1000, "enough");
  });
}
