/** How the request that came in would follow redirects, and how a new one would. */
export default ({ request }) => ({
  incoming: request.redirect,
  made: new Request("http://shop.example/").redirect,
});
