/** Asks for the cookies of a response one by one. */
export default () => {
  const headers = new Headers();
  headers.append("set-cookie", "basket=7");
  headers.append("set-cookie", "theme=dark");
  return headers.getSetCookie();
};
