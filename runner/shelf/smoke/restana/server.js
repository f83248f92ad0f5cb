const restana = require("restana");
const service = restana();
service.get("/hi/:name", (req, res) => res.send({ hi: req.params.name }));
service.post("/things", (req, res) => res.send("made", 201));
service.get("/fail", () => {
  throw new Error("broken");
});
service.start(3000);
