import http from "node:http";

const users = new Map([
  ["1", { name: "Ada", email: "ada@example.com" }],
  ["2", { name: "Grace" }],
]);

function describe(user) {
  const domain = user.email.split("@")[1];
  return `${user.name} at ${domain}`;
}

http
  .createServer((req, res) => {
    const user = users.get(req.url.slice(1));
    res.end(`${describe(user)}\n`);
  })
  .listen(3000);
