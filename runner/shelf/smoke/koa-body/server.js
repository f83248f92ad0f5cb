const Koa = require("koa");
const { koaBody } = require("koa-body");
const app = new Koa();
app.use(koaBody({ multipart: true }));
app.use((ctx) => {
  ctx.body = { ...ctx.request.body, files: Object.keys(ctx.request.files ?? {}) };
});
app.listen(3000);
