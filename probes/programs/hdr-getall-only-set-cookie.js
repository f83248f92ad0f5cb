/** Asks getAll for cookies, and for another name. */
export default () => {
  const headers = new Headers({ "x-tea": "green" });
  headers.append("set-cookie", "basket=7");
  headers.append("set-cookie", "theme=dark");
  const cookies = headers.getAll("Set-Cookie");
  try {
    return { cookies, other: headers.getAll("x-tea") };
  } catch (error) {
    return { cookies, other: error.name };
  }
};
