import { initTRPC, TRPCError } from "@trpc/server";
import { createHTTPServer } from "@trpc/server/adapters/standalone";
import { z } from "zod";

const t = initTRPC.create();
const router = t.router({
  hello: t.procedure
    .input(z.object({ name: z.string() }))
    .query(({ input }) => `hello ${input.name}`),
  add: t.procedure
    .input(z.array(z.number()))
    .mutation(({ input }) => input.reduce((sum, one) => sum + one, 0)),
  secret: t.procedure.query(() => {
    throw new TRPCError({ code: "UNAUTHORIZED" });
  }),
});
createHTTPServer({ router }).listen(3000);
