const Koa = require("koa");
const auth = require("koa-basic-auth");
const app = new Koa();
app.use(auth({ name: "ada", pass: "love" }));
app.use((ctx) => {
  ctx.body = "secret";
});
app.listen(3000);
