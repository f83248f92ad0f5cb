const seen = [];

/** Rejects a promise, handles it too late, and handles another in time: the events of each. */
export default async () => {
  for (const type of ["unhandledrejection", "rejectionhandled"]) {
    addEventListener(type, (event) => {
      event.preventDefault();
      seen.push({ type, reason: event.reason?.message ?? null });
    });
  }
  const late = Promise.reject(new Error("no tea"));
  await scheduler.wait(20);
  late.catch(() => {});
  Promise.reject(new Error("no cups")).catch(() => {});
  await scheduler.wait(20);
  return seen;
};
