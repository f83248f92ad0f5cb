const ejs = require("ejs");
const Koa = require("koa");
const app = new Koa();
app.context.render = async function (view, locals) {
  this.type = "html";
  this.body = await ejs.renderFile(`${__dirname}/views/${view}.ejs`, locals);
};
app.use((ctx) => ctx.render("home", { title: "By hand" }));
app.listen(3000);
