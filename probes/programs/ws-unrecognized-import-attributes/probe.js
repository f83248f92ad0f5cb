/** Imports a module with an attribute that means nothing. */
export default async () => {
  try {
    const { green } = await import("./prices.js", { with: { brewing: "strong" } });
    return { green };
  } catch {
    return { threw: true };
  }
};
