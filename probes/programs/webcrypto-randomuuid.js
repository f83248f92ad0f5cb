const version4 = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** Makes two identifiers. */
export default () => {
  const first = crypto.randomUUID();
  return { version4: version4.test(first), differs: crypto.randomUUID() !== first };
};
