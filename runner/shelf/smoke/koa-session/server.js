import Koa from "koa";
import session from "koa-session";

const app = new Koa();
app.keys = ["a secret for tests"];
app.use(session({ key: "s", signed: true }, app));
app.use((ctx) => {
  ctx.session.views = (ctx.session.views ?? 0) + 1;
  ctx.body = `${ctx.session.views} views`;
});
app.listen(3000);
