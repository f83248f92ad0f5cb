/** What an expression gives, or how it fails. */
function answerOf(ask) {
  try {
    return ask();
  } catch (error) {
    return `${error.name}: ${error.message}`;
  }
}

const questions = {
  "the language of the runtime": () => navigator.language ?? null,
  "a method in lower case": () => new Request("http://a.test", { method: "patch" }).method,
  "what a timer is": () => {
    const timer = setTimeout(() => {}, 0);
    clearTimeout(timer);
    return typeof timer;
  },
  "this in a listener": () => {
    const target = new EventTarget();
    let same;
    target.addEventListener("ping", function () {
      same = this === target;
    });
    target.dispatchEvent(new Event("ping"));
    return same ? "the target" : "something else";
  },
  "the program's variable": () => process.env.GREETING ?? null,
  MessageChannel: () => typeof MessageChannel,
  FinalizationRegistry: () => typeof FinalizationRegistry,
  "http.createServer": () => typeof process.getBuiltinModule?.("node:http")?.createServer,
};

export default {
  fetch() {
    const answers = Object.entries(questions).map(([name, ask]) => [name, answerOf(ask)]);
    return Response.json(Object.fromEntries(answers));
  },
};
