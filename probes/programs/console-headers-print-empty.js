const headers = new Headers({ accept: "text/plain", "x-order": "7" });

/** Four ways to see what headers hold; the first shows nothing. */
export default () => ({
  stringify: JSON.stringify(headers),
  map: [...new Map(headers)],
  spread: [...headers],
  fromEntries: Object.fromEntries(headers),
});
