import express from "express";
import compression from "compression";

const app = express();
app.use(compression({ threshold: 100 }));
app.get("/long", (req, res) => res.type("text").send("again and ".repeat(500)));
app.get("/short", (req, res) => res.type("text").send("short"));
app.get("/flushed", (req, res) => {
  res.type("text");
  res.write("first ".repeat(100));
  res.flush();
  res.end("last");
});
app.listen(3000);
