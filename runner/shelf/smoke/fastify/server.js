import Fastify from "fastify";

const app = Fastify({ logger: false });
app.decorate("greeting", "hello");
app.addHook("onRequest", async (request) => {
  request.startedAt = Date.now();
});
app.get("/", async () => ({ hello: "world" }));
app.get(
  "/users/:id",
  {
    schema: {
      params: { type: "object", properties: { id: { type: "integer" } }, required: ["id"] },
      response: {
        200: { type: "object", properties: { id: { type: "integer" }, name: { type: "string" } } },
      },
    },
  },
  async (request) => ({ id: request.params.id, name: "Ada", secret: "not in the schema" }),
);
app.post(
  "/sum",
  {
    schema: {
      body: {
        type: "object",
        required: ["a", "b"],
        properties: { a: { type: "number" }, b: { type: "number" } },
      },
    },
  },
  async (request, reply) => reply.code(201).send({ sum: request.body.a + request.body.b }),
);
app.get("/fail", async () => {
  throw Object.assign(new Error("out of tea"), { statusCode: 418 });
});
app.register(
  async (scope) => {
    scope.get("/inside", async () => scope.greeting);
  },
  { prefix: "/scope" },
);
app.get("/injected", async () => (await app.inject("/users/9")).json());
await app.listen({ port: 3000 });
