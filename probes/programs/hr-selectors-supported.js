const html = `<ul id="list"><li class="one first">1</li><li class="two" lang="en-GB">2</li><li title="Big Deal">3</li></ul>
<p>x</p><div><p data-kind="note">y</p><span>z</span><span>w</span></div>`;

const expected = {
  "*": 9,
  li: 3,
  "li:nth-child(2)": 1,
  "li:first-child": 1,
  "span:nth-of-type(2)": 1,
  "p:first-of-type": 2,
  "li:not(.one)": 2,
  ".two": 1,
  "#list": 1,
  "[title]": 1,
  '[data-kind="note"]': 1,
  '[data-kind="NOTE" i]': 1,
  '[data-kind="note" s]': 1,
  '[class~="first"]': 1,
  '[title^="Big"]': 1,
  '[title$="Deal"]': 1,
  '[title*="g D"]': 1,
  '[lang|="en"]': 1,
  "div p": 1,
  "div > span": 2,
};

/** Counts the matches of each selector on one page; lists those whose count is not the expected one. */
export default async () => {
  const wrong = [];
  for (const [selector, count] of Object.entries(expected)) {
    let matches = 0;
    const element = () => {
      matches += 1;
    };
    await new HTMLRewriter().on(selector, { element }).transform(new Response(html)).text();
    if (matches !== count) wrong.push([selector, matches]);
  }
  return { selectors: Object.keys(expected).length, wrong };
};
