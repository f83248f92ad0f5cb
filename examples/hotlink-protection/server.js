import express from "express";

const ownHosts = new Set(["gallery.example", "www.gallery.example"]);

function isForeign(referer) {
  if (referer === undefined) return false;
  return !URL.canParse(referer) || !ownHosts.has(new URL(referer).hostname);
}

const app = express();

app.use("/paintings", (req, res, next) => {
  res.vary("Referer");
  const referer = req.get("Referer");
  if (!isForeign(referer)) return next();
  console.warn(`${req.originalUrl} is used by ${referer}`);
  res.redirect(302, "/about-our-images");
});

app.get("/paintings/:colour.svg", (req, res) => {
  const colour = /^[a-z]+$/.test(req.params.colour) ? req.params.colour : "grey";
  res.type("image/svg+xml").send(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><rect width="40" height="30" fill="${colour}"/><circle cx="28" cy="9" r="5" fill="gold"/></svg>\n`,
  );
});

app.get("/about-our-images", (req, res) => res.send("Link to the page, please, not to the image.\n"));

app.listen(3000);
