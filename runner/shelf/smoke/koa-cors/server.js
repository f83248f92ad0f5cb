const cors = require("@koa/cors");
const Koa = require("koa");
const app = new Koa();
app.use(cors({ origin: "https://example.com", credentials: true }));
app.use((ctx) => {
  ctx.body = "shared";
});
app.listen(3000);
