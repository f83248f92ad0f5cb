const Koa = require("koa");
const route = require("koa-route");
const app = new Koa();
app.use(
  route.get("/pets/:name", (ctx, name) => {
    ctx.body = name;
  }),
);
app.listen(3000);
