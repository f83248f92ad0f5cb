import express from "express";
import cookieParser from "cookie-parser";

const shops = new Map([
  ["PT", "/pt"],
  ["BR", "/pt"],
  ["FR", "/fr"],
]);

const greetings = { pt: "Bolos de hoje", fr: "Gâteaux du jour", en: "Today's cakes" };

const app = express();
app.use(cookieParser());

app.get("/", (req, res) => {
  const country = req.get("CF-IPCountry") ?? "XX";
  const guess = shops.get(country) ?? "/en";
  const chosen = Object.hasOwn(greetings, req.cookies.shop) ? `/${req.cookies.shop}` : undefined;
  console.log(`from ${country}: ${chosen ?? guess}${chosen ? " by choice" : ""}`);
  res.vary("CF-IPCountry").vary("Cookie");
  res.redirect(302, chosen ?? guess);
});

app.get("/:shop", (req, res, next) => {
  const { shop } = req.params;
  if (!Object.hasOwn(greetings, shop)) return next();
  res.cookie("shop", shop, { maxAge: 365 * 24 * 60 * 60 * 1000 });
  res.send(`${greetings[shop]}\n`);
});

app.listen(3000);
