const { Readable } = require("node:stream");
const Koa = require("koa");

const app = new Koa({ keys: ["a key"], proxy: true });
app.silent = true;

app.use(async (ctx, next) => {
  await next();
  ctx.set("x-done", ctx.path);
});

app.use(async (ctx) => {
  switch (ctx.path) {
    case "/":
      ctx.body = { host: ctx.host, query: ctx.query };
      break;
    case "/cookie":
      ctx.cookies.set("seen", "yes", { signed: true });
      ctx.body = `seen: ${ctx.cookies.get("seen", { signed: false }) ?? "no"}`;
      break;
    case "/stream":
      ctx.type = "text/plain";
      ctx.body = Readable.from(["one ", "two ", "three"]);
      break;
    case "/throw":
      ctx.throw(418, "a teapot");
    case "/bug":
      throw new Error("secret detail");
    case "/redirect":
      ctx.redirect("/");
      break;
  }
});

module.exports = app;
