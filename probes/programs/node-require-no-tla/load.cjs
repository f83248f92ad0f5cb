exports.load = (name) => {
  try {
    const found = require(name);
    return found.default ?? found;
  } catch (error) {
    return error.name;
  }
};
