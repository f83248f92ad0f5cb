const proverb = "Measure twice, cut once.";

/** Stands for the SDK of a model: it gives one piece after another, each after some thought. */
export async function* complete(question) {
  const text = question.includes("?") ? proverb : "That is no question.";
  for (const word of text.split(/(?<= )/)) {
    await scheduler.wait(30);
    yield word;
  }
}
