const polka = require("polka");
const send = require("@polka/send-type");
polka()
  .get("/", (req, res) => send(res, 201, { made: true }))
  .listen(3000);
