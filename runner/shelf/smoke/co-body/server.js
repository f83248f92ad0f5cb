const Koa = require("koa");
const parse = require("co-body");
const app = new Koa();
app.use(async (ctx) => {
  ctx.body = await parse(ctx);
});
app.listen(3000);
