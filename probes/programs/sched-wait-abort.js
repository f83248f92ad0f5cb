/** Gives up a long wait after a moment. */
export default async () => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 50);
  const start = Date.now();
  try {
    await scheduler.wait(5000, { signal: controller.signal });
    return "waited";
  } catch (error) {
    return { threw: error.name, early: Date.now() - start < 1000 };
  }
};
