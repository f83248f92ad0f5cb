const todos = JSON.parse(document.querySelector("#todos").textContent);
const list = document.querySelector("ul");

function show() {
  list.replaceChildren(
    ...todos.map((todo) => {
      const item = document.createElement("li");
      // As text: what somebody wrote is never markup.
      item.textContent = `${todo.done ? "✓ " : ""}${todo.text}`;
      item.onclick = () => change(() => (todo.done = !todo.done));
      return item;
    }),
  );
}

async function change(edit) {
  edit();
  show();
  await fetch("/todos", { method: "PUT", body: JSON.stringify(todos) });
}

document.querySelector("form").onsubmit = (event) => {
  event.preventDefault();
  const text = new FormData(event.target).get("text");
  event.target.reset();
  change(() => todos.push({ text, done: false }));
};

show();
