const Koa = require("koa");
const serve = require("koa-static");
const app = new Koa();
app.use(serve("public", { maxage: 1000 }));
app.use((ctx) => {
  ctx.body = "not a file";
});
app.listen(3000);
