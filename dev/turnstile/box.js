// How a widget of the emulator looks, and when it is seen. Styles are set by script: the page's policy allows no others.
const invisibleKeys = new Set(["1x00000000000000000000BB", "2x00000000000000000000BB"]);
const sizes = {
  normal: ["300px", "65px"],
  flexible: ["100%", "65px"],
  compact: ["150px", "140px"],
};
const themes = {
  light: { color: "#1b1b1b", background: "#ffffff", border: "#767676" },
  dark: { color: "#f2f2f2", background: "#222222", border: "#8c8c8c" },
};

export function drawBox(widget) {
  const { theme = "auto", size = "normal", sitekey } = widget.options;
  const dark =
    theme === "dark" || (theme === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
  const look = dark ? themes.dark : themes.light;
  const [width, height] = sizes[size] ?? sizes.normal;
  const { box, status } = widget;
  box.setAttribute("role", "group");
  box.setAttribute("aria-label", "Turnstile emulator");
  status.setAttribute("role", "status");
  Object.assign(box.style, {
    boxSizing: "border-box",
    flexDirection: "column",
    justifyContent: "center",
    width,
    minWidth: size === "flexible" ? "300px" : "",
    minHeight: height,
    padding: "8px 12px",
    border: `1px solid ${look.border}`,
    color: look.color,
    background: look.background,
    font: "14px/1.4 system-ui, sans-serif",
  });
  box.append(status);
  widget.invisible = size === "invisible" || invisibleKeys.has(sitekey);
}

export function show(widget, text) {
  widget.status.textContent = `Turnstile emulator: ${text}`;
  const { appearance = "always" } = widget.options;
  const wanted =
    appearance === "always" ||
    (appearance === "execute" && widget.state !== "idle") ||
    (appearance === "interaction-only" && widget.state === "interactive");
  widget.box.style.display = wanted && !widget.invisible ? "flex" : "none";
}
