/** JSON that may stand inside a script element: without "<" nothing in it can end the script. */
function jsonForScript(value) {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

export function page(todos) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>To do</title>
    <script type="application/json" id="todos">${jsonForScript(todos)}</script>
    <script type="module" src="/app.js"></script>
  </head>
  <body>
    <h1>To do</h1>
    <form><input name="text" placeholder="What next?" required /> <button>Add</button></form>
    <ul></ul>
  </body>
</html>
`;
}
