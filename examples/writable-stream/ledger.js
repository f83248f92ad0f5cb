/** A sink that takes one entry at a time, slowly, and balances the books at the end. */
export function ledger(notes) {
  let balance = 0;
  return new WritableStream(
    {
      async write(cents) {
        await scheduler.wait(10);
        if (!Number.isInteger(cents)) throw new TypeError(`${cents} is no number of cents.`);
        balance += cents;
        notes.push(`balance ${balance}`);
      },
      close: () => notes.push("closed"),
      abort: (reason) => notes.push(`aborted: ${reason.message}`),
    },
    new CountQueuingStrategy({ highWaterMark: 2 }),
  );
}
