/** Middleware that lets a key through as often as the limiter allows. */
export function limitBy(keyOf, limiter) {
  return async (req, res, next) => {
    const key = keyOf(req);
    if (key === undefined) return res.status(400).json({ error: "Send an x-api-key." });
    const { success } = await limiter.limit({ key });
    if (success) return next();
    console.warn(`too many requests of ${key}`);
    res.status(429).set("retry-after", "10").json({ error: "Slow down." });
  };
}
