/** Type, headings and what stands alone. */
export const PAGE_STYLE = `
*,
::before,
::after {
  box-sizing: border-box;
}
html {
  font:
    400 16px / 1.55 system-ui,
    -apple-system,
    "Segoe UI",
    Roboto,
    "Noto Sans",
    "Helvetica Neue",
    Arial,
    sans-serif;
  background: var(--page);
  color: var(--ink);
  scroll-padding: 1.5rem;
  -webkit-text-size-adjust: 100%;
}
body {
  margin: 0 auto;
  max-width: 112rem;
  padding: 2rem clamp(1rem, 3vw, 3rem) 4rem;
}
a {
  color: var(--accent);
  text-underline-offset: 0.2em;
  text-decoration-thickness: 1px;
}
:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 2px;
}
.skip {
  position: absolute;
  left: -99rem;
}
.skip:focus {
  left: 1rem;
  top: 0.5rem;
  background: var(--surface);
  padding: 0.4rem 0.8rem;
  z-index: 3;
}
header h1 {
  font-size: 1.6rem;
  line-height: 1.3;
  font-weight: 650;
  letter-spacing: -0.01em;
  margin: 0 0 0.3rem;
  max-width: 60ch;
  text-wrap: balance;
  overflow-wrap: anywhere;
}
header p {
  margin: 0;
  color: var(--quiet);
}
h2 {
  font-size: 0.8rem;
  font-weight: 650;
  letter-spacing: 0.06em;
  text-transform: uppercase;
  color: var(--quiet);
  margin: 0 0 0.9rem;
}
h3 {
  font-size: 1.05rem;
  font-weight: 650;
  margin: 0 0 0.5rem;
  color: var(--kind, var(--ink));
}
.count {
  font-weight: 400;
  font-variant-numeric: tabular-nums;
}
.note {
  color: var(--quiet);
  font-size: 0.85rem;
  margin: 0.8rem 0 0;
}
`;
