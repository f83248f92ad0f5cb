/** Looks for the browser's old client. */
export default () => typeof XMLHttpRequest;
