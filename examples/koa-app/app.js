import Koa from "koa";
import Router from "@koa/router";
import { setTimeout as sleep } from "node:timers/promises";

const app = new Koa();
const router = new Router();

// The onion: what stands after `await next()` runs when the inner layers have finished.
app.use(async (ctx, next) => {
  const started = Date.now();
  await next();
  const ms = Date.now() - started;
  ctx.set("X-Response-Time", `${ms}ms`);
  console.log(`${ctx.method} ${ctx.url} ${ctx.status} ${ms} ms`);
});

app.use(async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    ctx.status = error.status ?? 500;
    ctx.body = { error: error.message };
  }
});

const planets = { mercury: 88, venus: 225, earth: 365, mars: 687 };

router.get("/", (ctx) => {
  ctx.body = { planets: Object.keys(planets) };
});

router.get("/planets/:name", async (ctx) => {
  const days = planets[ctx.params.name];
  ctx.assert(days, 404, `No planet is called ${ctx.params.name}`);
  await sleep(50);
  ctx.body = { name: ctx.params.name, days };
});

app.use(router.routes());
app.use(router.allowedMethods());

app.listen(3000);
