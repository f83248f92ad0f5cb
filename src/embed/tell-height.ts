/**
 * Tells the page around this one how high it is, now and whenever that changes. Any page may know: it is
 * no more than what everybody sees of a public program.
 */
export function tellHeight(type: string, id: string): void {
  if (window.parent === window) return;
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    window.parent.postMessage({ type, id, height }, "*");
  }).observe(document.body);
}
