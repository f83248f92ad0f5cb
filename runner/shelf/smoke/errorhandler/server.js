const connect = require("connect");
const errorhandler = require("errorhandler");
const app = connect();
app.use(() => {
  throw Object.assign(new Error("shown in development"), { status: 503 });
});
app.use(errorhandler({ log: false }));
app.listen(3000);
