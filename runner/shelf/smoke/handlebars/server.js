const Handlebars = require("handlebars");
const http = require("node:http");
Handlebars.registerHelper("loud", (text) => text.toUpperCase());
Handlebars.registerPartial("item", "<li>{{loud this}}</li>");
const atStart = Handlebars.compile("hello {{name}}");
http
  .createServer((req, res) => {
    const inRequest = Handlebars.compile(
      "{{#each items}}{{> item}}{{else}}none{{/each}}{{#if more}}…{{/if}}",
    );
    res.end(
      `${atStart({ name: "<Ada>" })} ${inRequest({ items: ["a", "b"], more: true })} ${inRequest({})}`,
    );
  })
  .listen(3000);
