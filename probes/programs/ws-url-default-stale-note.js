/** Reads addresses that the old parser changed. */
export default () => ({
  doubled: new URL("https://shop.example/teas//7").href,
  spaced: new URL("https://shop.example/?tea=earl grey").search,
  dots: new URL("https://shop.example/teas/%2e%2e/cups").pathname,
});
