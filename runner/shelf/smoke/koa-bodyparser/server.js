const bodyParser = require("koa-bodyparser");
const Koa = require("koa");
const app = new Koa();
app.use(bodyParser({ enableTypes: ["json", "form", "text"] }));
app.use((ctx) => {
  ctx.body = { body: ctx.request.body, raw: ctx.request.rawBody };
});
app.listen(3000);
