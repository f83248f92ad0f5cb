import Koa from "koa";

const source = "http://echo.berth.test";
const app = new Koa();

app.use(async (ctx) => {
  const started = performance.now();
  const answer = await fetch(source + ctx.path, {
    headers: { Accept: "application/json" },
    signal: AbortSignal.timeout(1500),
  });
  const type = answer.headers.get("Content-Type") ?? "nothing";
  console.log(`${answer.status} ${type} after ${Math.round(performance.now() - started)} ms`);

  ctx.assert(answer.ok, 502, `the source answered with ${answer.status}`);
  if (!/^application\/([\w.-]+\+)?json\b/.test(type)) {
    await answer.body?.cancel();
    ctx.throw(502, `the source sent ${type}`);
  }
  const { method, url } = await answer.json();
  ctx.body = { asked: `${method} ${url}` };
});

app.listen(3000);
