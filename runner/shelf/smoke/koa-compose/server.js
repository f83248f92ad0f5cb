const compose = require("koa-compose");
const Koa = require("koa");
const app = new Koa();
const trace = (name) => async (ctx, next) => {
  ctx.trail = `${ctx.trail ?? ""}${name}>`;
  await next();
  ctx.body = `${ctx.body ?? ctx.trail}<${name}`;
};
app.use(compose([trace("a"), trace("b")]));
app.listen(3000);
