/** Both themes, on a wide window and on a phone: what openVisitor is to be asked for. */
export const looks = (["light", "dark"] as const).flatMap((colorScheme) =>
  [1280, 360].map((width) => ({
    look: `${colorScheme} and ${width} px wide`,
    seen: { colorScheme, viewport: { width, height: 800 } },
  })),
);
