import Koa from "koa";
import Router from "@koa/router";

const app = new Koa();
const router = new Router();

app.use(async (ctx, next) => {
  await next();
  ctx.set("X-Content-Type-Options", "nosniff");
  ctx.set("Referrer-Policy", "no-referrer");
  ctx.append("Vary", "Accept-Language");
  ctx.remove("X-Powered-By");
  if (ctx.response.is("html")) {
    ctx.set("Content-Security-Policy", "default-src 'none'; style-src 'self'");
  }
});

router.get("/", (ctx) => {
  // As a template engine of somebody else might do it.
  ctx.set("X-Powered-By", "Steam 0.4");
  ctx.vary("Accept-Encoding");
  ctx.body = "<!doctype html><title>Engine shed</title><h1>Open on Sundays</h1>";
});

router.get("/engines.json", (ctx) => {
  ctx.body = [{ number: 52, built: 1911 }, { number: 99, built: 1938 }];
});

app.use(router.routes());
app.listen(3000);
