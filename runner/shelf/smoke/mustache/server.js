import { createServer } from "node:http";
import Mustache from "mustache";
createServer(async (req, res) => {
  res.end(
    Mustache.render(
      "{{#items}}<li>{{.}}</li>{{/items}}{{> foot}}",
      { items: ["<a>", "b"], year: 2026 },
      { foot: "{{year}}" },
    ),
  );
}).listen(3000);
