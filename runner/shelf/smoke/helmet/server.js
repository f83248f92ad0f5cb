const express = require("express");
const helmet = require("helmet");

const app = express();
app.use(
  helmet({ contentSecurityPolicy: { directives: { "script-src": ["'self'", "example.com"] } } }),
);
app.use("/frame", helmet.frameguard({ action: "deny" }));
app.use((req, res) => res.send("safe"));
app.listen(3000);
