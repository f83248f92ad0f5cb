/** Makes a task, as Chromium's console can, and runs something in it. */
export default () => console.createTask("order").run(() => "ran");
