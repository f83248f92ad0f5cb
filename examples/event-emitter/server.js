import { once } from "node:events";
import { createServer } from "node:http";
import { Job } from "./job.js";

createServer(async (req, res) => {
  const { searchParams } = new URL(req.url, "http://localhost");
  const job = new Job((searchParams.get("steps") ?? "wash,peel,cook").split(","));
  res.setHeader("content-type", "text/plain; charset=utf-8");

  job.once("progress", () => res.write("it has begun\n"));
  job.on("progress", (step, number) => res.write(`${number}/${job.steps.length} ${step}\n`));

  // Attached before anything can happen; an event that nobody waits for yet is lost.
  const done = once(job, "done");
  job.run();
  try {
    const [count] = await done;
    res.end(`done, ${count} steps\n`);
  } catch (error) {
    res.end(`failed: ${error.message}\n`);
  }
  console.log(job.eventNames(), job.listenerCount("progress"));
}).listen(3000);
