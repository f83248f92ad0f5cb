export default "ready";
