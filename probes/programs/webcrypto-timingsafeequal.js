const bytes = (text) => new TextEncoder().encode(text);

/** Compares equal tokens, different ones, and two of different lengths. */
export default () => {
  const equal = crypto.subtle.timingSafeEqual(bytes("token"), bytes("token"));
  const different = crypto.subtle.timingSafeEqual(bytes("token"), bytes("taken"));
  try {
    crypto.subtle.timingSafeEqual(bytes("a"), bytes("ab"));
    return { equal, different, lengths: "compared" };
  } catch (error) {
    return { equal, different, lengths: error.name };
  }
};
