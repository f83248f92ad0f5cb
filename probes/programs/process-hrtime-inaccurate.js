import process from "node:process";

function work() {
  let sum = 0;
  for (let at = 0; at < 3_000_000; at += 1) sum += Math.sqrt(at);
  return sum;
}

/** Reads the clock before and after some work, and before and after a wait of 20 milliseconds. */
export default async () => {
  const [seconds, nanoseconds] = process.hrtime();
  const start = process.hrtime.bigint();
  work();
  const worked = process.hrtime.bigint() - start;
  await new Promise((resolve) => setTimeout(resolve, 20));
  const waited = process.hrtime.bigint() - start;
  return {
    tuple: [typeof seconds, typeof nanoseconds],
    advancesWithWork: worked > 0n,
    advancesWithWait: waited > 15_000_000n,
  };
};
