/** @jsxImportSource hono/jsx */
import { Hono } from "hono";
import { Suspense } from "hono/jsx";
import { renderToReadableStream } from "hono/jsx/streaming";
import { jsxRenderer } from "hono/jsx-renderer";

const app = new Hono();

app.use(
  "/page",
  jsxRenderer(({ children, title }) => (
    <html lang="en">
      <head>
        <title>{title}</title>
      </head>
      <body>{children}</body>
    </html>
  )),
);

const Item = ({ text }) => <li>{text}</li>;

app.get("/page", (c) =>
  c.render(
    <ul class="list">
      {["<one>", "two"].map((text) => (
        <Item key={text} text={text} />
      ))}
    </ul>,
    { title: "Items" },
  ),
);

const Late = async () => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  return <p>late</p>;
};

app.get("/stream", (c) => {
  const body = renderToReadableStream(
    <Suspense fallback={<p>wait</p>}>
      <Late />
    </Suspense>,
  );
  return c.body(body, { headers: { "content-type": "text/html; charset=utf-8" } });
});

export default app;
