/** What a rate limiting binding offers, over memory: so many calls with one key in each period. */
export function memoryLimiter({ limit, period }) {
  const windows = new Map();
  return {
    async limit({ key }) {
      const now = Date.now();
      const window = windows.get(key);
      if (window === undefined || window.ends <= now) {
        windows.set(key, { ends: now + period * 1000, count: 1 });
        return { success: limit > 0 };
      }
      window.count += 1;
      return { success: window.count <= limit };
    },
  };
}
