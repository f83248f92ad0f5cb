export default (amount) => amount * 2;
