const views = require("@ladjs/koa-views");
const Koa = require("koa");
const app = new Koa();
app.use(views(`${__dirname}/views`, { extension: "ejs" }));
app.use(async (ctx) => {
  const locals = { title: "A <list>", items: ["one", "two"] };
  await ctx.render(ctx.path === "/pug" ? "page.pug" : "index", locals);
});
app.listen(3000);
