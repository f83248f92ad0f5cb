/** Waits a tenth of a second. */
export default async () => {
  const start = Date.now();
  await scheduler.wait(100);
  const waited = Date.now() - start;
  return { longEnough: waited >= 99, tooLong: waited > 1000 };
};
