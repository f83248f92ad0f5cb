module.exports = (amount) => amount * 2;
