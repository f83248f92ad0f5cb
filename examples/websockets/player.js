/** Plays against the server at an address, halving what is left with each guess. */
export async function play(url) {
  const { webSocket: socket } = await fetch(url, { headers: { Upgrade: "websocket" } });
  let [low, high, guess] = [0, 100, 50];
  const heard = [];
  return new Promise((resolve) => {
    socket.addEventListener("message", ({ data }) => {
      heard.push(`${guess}: ${data}`);
      if (data === "found") return;
      if (data === "higher") low = guess + 1;
      else high = guess - 1;
      guess = Math.floor((low + high) / 2);
      socket.send(String(guess));
    });
    socket.addEventListener("close", ({ code, reason }) => {
      socket.close(1000);
      resolve({ heard, code, reason });
    });
    socket.accept();
    socket.send(String(guess));
  });
}
