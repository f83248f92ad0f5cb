const Koa = require("koa");
const CSRF = require("koa-csrf");
const session = require("koa-session").default;
const bodyParser = require("koa-bodyparser");
const app = new Koa();
app.keys = ["key"];
app.use(session(app));
app.use(bodyParser());
app.use(new CSRF());
app.use((ctx) => {
  ctx.body = typeof ctx.state._csrf;
});
app.listen(3000);
