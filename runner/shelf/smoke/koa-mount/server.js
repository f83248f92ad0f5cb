const Koa = require("koa");
const mount = require("koa-mount");
const inner = new Koa();
inner.use((ctx) => {
  ctx.body = `inner ${ctx.path}`;
});
const app = new Koa();
app.use(mount("/in", inner));
app.use((ctx) => {
  ctx.body = `outer ${ctx.path}`;
});
app.listen(3000);
