import express from "express";
import morgan from "morgan";

const lines = [];
const app = express();

app.use(morgan("combined"));
app.use(
  morgan(":method :url :status :res[content-length]", {
    stream: { write: (line) => lines.push(line) },
  }),
);

app.get("/hello", (req, res) => res.send("hello"));
app.get("/lines", (req, res) => res.json(lines));

app.listen(3000);
