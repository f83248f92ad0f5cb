import { Hono } from "hono";
import { basicAuth } from "hono/basic-auth";
import { bearerAuth } from "hono/bearer-auth";
import { bodyLimit } from "hono/body-limit";
import { getCookie, setCookie } from "hono/cookie";
import { cors } from "hono/cors";
import { csrf } from "hono/csrf";
import { etag } from "hono/etag";
import { createMiddleware } from "hono/factory";
import { html } from "hono/html";
import { HTTPException } from "hono/http-exception";
import { jwt, sign } from "hono/jwt";
import { prettyJSON } from "hono/pretty-json";
import { requestId } from "hono/request-id";
import { secureHeaders } from "hono/secure-headers";
import { stream, streamSSE } from "hono/streaming";
import { timeout } from "hono/timeout";
import { timing } from "hono/timing";
import { validator } from "hono/validator";

const app = new Hono();
const secret = "a secret";

app.use(requestId(), timing(), secureHeaders());
app.use("/cors/*", cors({ origin: "https://example.com" }));
app.use("/form", csrf());
app.use("/pretty", prettyJSON());
app.use("/etag", etag());
app.use("/basic", basicAuth({ username: "ada", password: "pw" }));
app.use("/bearer", bearerAuth({ token: "tok" }));
app.use("/jwt", jwt({ secret, alg: "HS256" }));
app.use("/slow", timeout(30));
app.use("/upload", bodyLimit({ maxSize: 5, onError: (c) => c.text("too big", 413) }));

const name = createMiddleware(async (c, next) => {
  c.set("name", c.req.query("name") ?? "nobody");
  await next();
});

app.get("/html", name, (c) => c.html(html`<p>${c.get("name")}</p>`));
app.get("/cors/data", (c) => c.json({ ok: true }));
app.get("/pretty", (c) => c.json({ a: 1 }));
app.get("/etag", (c) => c.text("same every time"));
app.get("/basic", (c) => c.text("basic ok"));
app.get("/bearer", (c) => c.text("bearer ok"));
app.get("/token", async (c) => c.text(await sign({ sub: "ada" }, secret)));
app.get("/jwt", (c) => c.json(c.get("jwtPayload")));
app.get("/slow", async (c) => {
  await new Promise((resolve) => setTimeout(resolve, 500));
  return c.text("late");
});
app.post("/upload", async (c) => c.text(await c.req.text()));
app.post("/form", async (c) => c.json(await c.req.parseBody()));
app.get("/cookie", (c) => {
  setCookie(c, "seen", "yes", { httpOnly: true });
  return c.text(`seen: ${getCookie(c, "seen") ?? "no"}`);
});
app.get("/stream", (c) =>
  stream(c, async (out) => {
    for (const part of ["one ", "two ", "three"]) await out.write(part);
  }),
);
app.get("/events", (c) =>
  streamSSE(c, async (out) => {
    await out.writeSSE({ event: "tick", data: "1", id: "1" });
  }),
);
const page = validator("query", (value, c) => {
  const number = Number(value.page);
  return Number.isInteger(number) ? { page: number } : c.text("page must be a number", 400);
});
app.get("/valid", page, (c) => c.json(c.req.valid("query")));
app.get("/teapot", () => {
  throw new HTTPException(418, { message: "a teapot" });
});
app.route(
  "/sub",
  new Hono().get("/:id{[0-9]+}", (c) => c.text(`sub ${c.req.param("id")}`)),
);
app.notFound((c) => c.text("nothing here", 404));

export default app;
