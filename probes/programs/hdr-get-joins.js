/** Appends two values to one name, and asks for it and for another. */
export default () => {
  const headers = new Headers();
  headers.append("x-tea", "green");
  headers.append("x-tea", "black");
  return { twice: headers.get("x-tea"), absent: headers.get("x-coffee") };
};
