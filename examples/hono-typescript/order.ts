import { z } from "zod";

export const Order = z.object({
  customer: z.email(),
  items: z
    .array(
      z.object({
        name: z.string().min(1),
        cents: z.int().positive(),
        quantity: z.int().positive().default(1),
      }),
    )
    .min(1),
});

export type Order = z.infer<typeof Order>;

export function total(order: Order): string {
  const cents = order.items.reduce((sum, item) => sum + item.cents * item.quantity, 0);
  return (cents / 100).toFixed(2);
}
