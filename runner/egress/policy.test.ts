import { expect, test } from "vitest";
import { denial, denialIn } from "./denial.ts";
import { decide, readPolicy } from "./policy.ts";

const vars = {
  allow: "api.example.com, *.open.example  db.example.com:8443 EXAMPLE.net. *.berth.example",
  origin: "https://berth.example",
  runHost: "run.example:8787",
};
const { policy } = readPolicy(vars);

const refused = (reason: string) => ({ to: "nowhere", reason });
const other = (host: string) => refused(`${host} is not among the hosts that are allowed here`);
const network = { to: "network" };

test.each([
  ["http://echo.berth.test/", { to: "echo" }],
  ["https://echo.berth.test/any?x=1", { to: "echo" }],
  ["http://ECHO.berth.test./", { to: "echo" }],
  ["http://echo.berth.test:8080/", refused("the echo origin listens on ports 80 and 443 only")],
  ["http://x.echo.berth.test/", other("x.echo.berth.test")],
  ["https://example.com/", other("example.com")],
  ["http://api.example.com/", network],
  ["https://api.example.com/a", network],
  ["https://api.example.com./a", network],
  ["https://api.example.com:443/", network],
  ["https://api.example.com:80/", other("api.example.com:80")],
  ["http://api.example.com:8080/", other("api.example.com:8080")],
  ["https://x.api.example.com/", other("x.api.example.com")],
  ["https://api.example.com.evil.test/", other("api.example.com.evil.test")],
  ["https://api.example.com@evil.test/", other("evil.test")],
  ["https://notapi.example.com/", other("notapi.example.com")],
  ["https://a.open.example/", network],
  ["https://a.b.open.example/", network],
  ["https://open.example/", other("open.example")],
  ["https://xopen.example/", other("xopen.example")],
  ["https://db.example.com:8443/", network],
  ["http://db.example.com:8443/", network],
  ["https://db.example.com/", other("db.example.com")],
  ["http://example.net/", network],
  ["https://berth.example/", refused("berth.example is Berth's own")],
  ["https://www.berth.example/", refused("www.berth.example is Berth's own")],
  ["https://abc.run.example/", refused("abc.run.example is Berth's own")],
  ["http://run.example:8787/", refused("run.example is Berth's own")],
  ["http://localhost/", refused("names that end in .localhost lead into a private network")],
  ["http://LOCALHOST.:8787/", refused("names that end in .localhost lead into a private network")],
  ["http://a.localhost/", refused("names that end in .localhost lead into a private network")],
  ["http://printer.local/", refused("names that end in .local lead into a private network")],
  [
    "http://metadata.google.internal/",
    refused("names that end in .internal lead into a private network"),
  ],
  ["http://nas.home.arpa/", refused("names that end in .home.arpa lead into a private network")],
  ["http://metadata/", refused("metadata is a name in a private network")],
  ["http://169.254.169.254/", refused("169.254.169.254 is a link-local address")],
  ["http://0x7f.1/", refused("127.0.0.1 is a loopback address")],
  ["http://[::ffff:10.0.0.1]/", refused("[::ffff:a00:1] is a private address")],
  ["https://1.1.1.1/", refused("1.1.1.1 is an address, not a name")],
])("%s", (url, verdict) => {
  expect(decide(new URL(url), policy)).toEqual(verdict);
});

test("where nothing is allowed, the refusal says what there is", () => {
  const { policy: nothing } = readPolicy({ ...vars, allow: "" });
  expect(decide(new URL("https://example.com/"), nothing)).toEqual(
    refused("only the program itself and http://echo.berth.test/ can be reached"),
  );
});

test.each([
  ["", []],
  ["a.test, b.test", []],
  ["10.0.0.1", ["10.0.0.1"]],
  ["0x7f.0.0.1", ["0x7f.0.0.1"]],
  ["*.10.0.0.1", ["*.10.0.0.1"]],
  ["localhost *", ["localhost", "*"]],
  ["https://a.test/", ["https://a.test/"]],
  ["a.*.test a.test:port", ["a.*.test", "a.test:port"]],
])("of EGRESS_ALLOW=%j, %j name no host", (allow, unread) => {
  expect(readPolicy({ ...vars, allow }).unread).toEqual(unread);
});

test.each([
  { origin: "", runHost: "" },
  { origin: "https://berth.example", runHost: "" },
  { origin: "", runHost: "run.example" },
])("while Berth's own hosts are not known, nothing is allowed: %j", (own) => {
  const closedPolicy = readPolicy({ allow: "*.example", ...own });
  expect(closedPolicy.policy.allowed).toEqual([]);
  expect(closedPolicy.unread).toEqual(["*.example"]);
});

test("a refusal is one sentence, found again inside other text", () => {
  const sentence =
    "Berth: the network is closed: a request to https://example.com/ was refused (example.com is closed).";
  expect(denial("a request to https://example.com/", "example.com is closed")).toBe(sentence);
  expect(denialIn(`Uncaught Error: ${sentence} And more.`)).toBe(sentence);
  expect(denialIn("Berth: something else")).toBeUndefined();
  expect(denial("x".repeat(400), "y")).toBe(
    `Berth: the network is closed: ${"x".repeat(300)}… was refused (y).`,
  );
});
