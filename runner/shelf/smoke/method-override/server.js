const express = require("express");
const methodOverride = require("method-override");
const app = express();
app.use(methodOverride("X-HTTP-Method-Override"), methodOverride("_method"));
app.delete("/thing", (req, res) => res.send(`deleted, was ${req.originalMethod}`));
app.listen(3000);
