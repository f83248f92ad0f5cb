import express from "express";
import cookieParser from "cookie-parser";

const versions = {
  control: "Tickets from 12 €",
  test: "Tonight at eight: seats from 12 €",
};

const app = express();
app.use(cookieParser());

for (const name of Object.keys(versions)) {
  app.get(`/${name}`, (req, res) => show(res, name));
}

app.get("/", (req, res) => {
  let name = req.cookies.headline;
  if (!Object.hasOwn(versions, name)) {
    name = Math.random() < 0.5 ? "control" : "test";
    res.cookie("headline", name, { maxAge: 30 * 24 * 60 * 60 * 1000, sameSite: "lax" });
    console.log(`a new visitor sees ${name}`);
  }
  res.vary("Cookie");
  show(res, name);
});

function show(res, name) {
  res.send(`<!doctype html><title>Playhouse</title><h1>${versions[name]}</h1>`);
}

app.listen(3000);
