const parcels = new Map([
  ["A-17", { arrived: "2026-09-01", collected: true }],
  ["B-02", { arrived: "2026-10-12", collected: false }],
  ["C-44", { arrived: "2026-10-13", collected: true }],
]);

const tasks = {
  "0 * * * *": sweep,
  "30 7 * * MON": report,
};

export default {
  async scheduled(controller, env, ctx) {
    const { cron, scheduledTime } = controller;
    const task = tasks[cron];
    if (task === undefined) throw new Error(`Nothing is planned for ${cron}`);
    console.log(`${task.name} at ${new Date(scheduledTime).toISOString()}`);
    ctx.waitUntil(task());
  },

  fetch() {
    return Response.json(Object.fromEntries(parcels));
  },
};

async function sweep() {
  await scheduler.wait(20);
  for (const [shelf, { collected }] of parcels) {
    if (collected) parcels.delete(shelf);
  }
  console.log(`${parcels.size} parcels left`);
}

async function report() {
  const waiting = [...parcels.values()].filter(({ collected }) => !collected);
  console.log(`waiting to be collected: ${waiting.length}`);
}
