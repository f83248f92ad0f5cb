import { H3, HTTPError, getQuery, readBody, serve } from "h3";

const app = new H3();
app.get("/", () => "h3 answers");
app.get("/users/:id", (event) => ({ id: event.context.params.id, query: getQuery(event) }));
app.post("/echo", async (event) => {
  event.res.status = 201;
  return readBody(event);
});
app.get("/fail", () => {
  throw new HTTPError({ status: 409, statusText: "Conflict", message: "already there" });
});
serve(app, { port: 3000 });
