let brewed = false;

const kettle = {
  then(resolve) {
    setTimeout(() => {
      brewed = true;
      resolve();
    }, 50);
  },
};

/** Leaves a thenable of its own behind in the first request, and looks in the next. */
export default async ({ ctx, turn }) => {
  if (turn === 1) {
    ctx.waitUntil(kettle);
    return "left";
  }
  await scheduler.wait(200);
  return { brewed };
};
