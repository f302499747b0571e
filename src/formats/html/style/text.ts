/**
 * Marks in the text, their labels, and the card that a mark shows under the pointer or with the focus: beside the mark,
 * in browsers that cannot place it so at the foot of the window. Cards and labels are no part of the text.
 */
export const TEXT_STYLE = `
mark {
  --ring: 0px;
  color: inherit;
  background: var(--paper);
  border-radius: 0.3em;
  padding: 0.14em 0.22em;
  box-decoration-break: clone;
  -webkit-box-decoration-break: clone;
  outline: var(--ring) solid var(--kind);
  outline-offset: 0;
  cursor: help;
  scroll-margin: 30vh 0;
}
.over1 {
  padding-block: 0.28em;
}
.over2 {
  padding-block: 0.4em;
}
.over3 {
  padding-block: 0.5em;
}
mark mark {
  box-shadow: 0 0 0 1px color-mix(in srgb, var(--kind) 30%, transparent);
}
mark:focus-visible {
  outline: 2px solid var(--kind);
}
mark:target {
  --ring: var(--led-ring);
}
mark::after {
  font-size: 0.56em;
  font-weight: 700;
  letter-spacing: 0.05em;
  line-height: 1;
  color: var(--kind);
  margin-left: 0.45em;
  vertical-align: 0.12em;
}
:root:has(#show-tags:not(:checked)) mark::after {
  display: none;
}
mark:hover:not(.over:has(mark:hover)),
mark:focus-visible {
  anchor-name: --mark;
}
mark:hover:not(.over:has(mark:hover))::before,
mark:focus-visible::before {
  content: attr(aria-description) / "";
  position: fixed;
  z-index: 2;
  left: 1rem;
  right: 1rem;
  bottom: 1rem;
  max-width: 30rem;
  white-space: pre-line;
  overflow-wrap: anywhere;
  background: var(--surface);
  color: var(--ink);
  border: 1px solid var(--faint);
  border-top: 4px solid var(--kind);
  border-radius: 0.6rem;
  padding: 0.7rem 0.95rem 0.8rem;
  font-size: 0.85rem;
  line-height: 1.55;
  font-weight: 400;
  text-transform: none;
  box-shadow: 0 0.6rem 2rem rgb(0 0 0 / 0.22);
  animation: card 0.12s 0.2s both;
}
@supports (position-area: bottom span-right) {
  mark:hover:not(.over:has(mark:hover))::before,
  mark:focus-visible::before {
    inset: auto;
    margin: 0.45rem 0;
    width: max-content;
    max-width: min(26rem, 90vw);
    position-anchor: --mark;
    position-area: bottom span-right;
    position-try-fallbacks:
      flip-inline,
      flip-block,
      flip-block flip-inline;
  }
}
@keyframes card {
  from {
    opacity: 0;
  }
  to {
    opacity: 1;
  }
}
@media (prefers-reduced-motion: reduce) {
  mark::before {
    animation: none !important;
  }
}
`;
