const Koa = require("koa");
const send = require("koa-send");
const app = new Koa();
app.use((ctx) => send(ctx, ctx.path, { root: `${__dirname}/files` }));
app.listen(3000);
