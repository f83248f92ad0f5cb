import { createServer } from "node:http";
import { setInterval as ticks } from "node:timers/promises";

/** One line a tick; the async iterator ends with the loop, and takes its timer with it. */
async function clock(res, count, ms) {
  let left = count;
  for await (const word of ticks(ms, "tick")) {
    res.write(`${word} ${count - left + 1}\n`);
    left -= 1;
    if (left === 0) break;
  }
  res.end("ding\n");
}

/** An alarm that goes off when nobody has snoozed it for long enough. */
function alarm(res) {
  const began = Date.now();
  const timer = setTimeout(() => res.end(`rang after ${Date.now() - began >= 150}\n`), 100);
  const snooze = setInterval(() => {
    res.write("snoozed\n");
    timer.refresh();
    clearInterval(snooze);
  }, 50);
  console.log(typeof timer, timer.hasRef(), timer.unref() === timer);
}

createServer((req, res) => {
  const { pathname, searchParams } = new URL(req.url, "http://localhost");
  res.setHeader("content-type", "text/plain");
  if (pathname === "/alarm") alarm(res);
  else clock(res, Number(searchParams.get("ticks") ?? 5), 40);
}).listen(3000);
