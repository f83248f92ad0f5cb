import Koa from "koa";
import KoaRouter, { Router } from "@koa/router";

const posts = new Router();
posts.get("post", "/:id", (ctx) => {
  ctx.body = { params: ctx.params, url: posts.url("post", { id: "next" }) };
});

const router = new KoaRouter({ prefix: "/api" });
router.use(async (ctx, next) => {
  ctx.set("x-router", "yes");
  await next();
});
router.use("/forums/:forum/posts", posts.routes(), posts.allowedMethods());
router.put("/things/:id", (ctx) => {
  ctx.status = 204;
});

const app = new Koa();
app.use(router.routes()).use(router.allowedMethods());
app.listen(3000);
