/** What the runtime calls itself. */
export default () => navigator.userAgent;
