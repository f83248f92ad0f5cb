const express = require("express");
const vhost = require("vhost");
const app = express();
app.use(vhost("*.example.com", (req, res) => res.end(`subdomain ${req.vhost[0]}`)));
app.use((req, res) => res.send("any other host"));
app.listen(3000);
