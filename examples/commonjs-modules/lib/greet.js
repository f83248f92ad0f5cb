const greetings = require("../data/greetings.json");

module.exports = function greet(name, language) {
  const greeting = greetings[language] ?? greetings.en;
  return `${greeting}, ${name}!`;
};
