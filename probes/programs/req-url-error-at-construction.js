function urlOf(text) {
  try {
    return new Request(text).url;
  } catch (error) {
    return error.name;
  }
}

/** Makes a request of what is no URL, and of a URL with spaces around it. */
export default () => ({
  bad: urlOf("tea for two"),
  spaced: urlOf(" http://shop.example/tea "),
});
