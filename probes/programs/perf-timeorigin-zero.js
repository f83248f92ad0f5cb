/** Where the precise clock counts from. */
export default () => ({ zero: performance.timeOrigin === 0 });
