/** Collects the headings on their way past, and writes them as a list at the end of the body. */
export class Outline {
  #headings = [];

  element(element) {
    this.#headings.push({ id: element.getAttribute("id"), text: "" });
  }

  // A text may come in several chunks, cut anywhere.
  text({ text }) {
    this.#headings.at(-1).text += text;
  }

  get html() {
    const items = this.#headings.map(({ id, text }) => `<li><a href="#${id}">${text}</a></li>`);
    return `<nav><ol>${items.join("")}</ol></nav>`;
  }
}
