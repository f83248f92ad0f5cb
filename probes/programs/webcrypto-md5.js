/** The MD5 of an empty text, by Web Crypto. */
export default async () => {
  const digest = new Uint8Array(await crypto.subtle.digest("MD5", new Uint8Array()));
  return { length: digest.length, startsWith: Array.from(digest.slice(0, 4)) };
};
