import { SIZE } from '../layout.ts';

/** The graph: an edge is of its source's colour, the others fade where something is lit. */
export const DRAWING_STYLE = `
svg {
  display: block;
  width: 100%;
  min-width: 36rem;
  height: auto;
  margin: 0 auto;
}
svg text {
  fill: var(--ink);
  font-size: ${SIZE.font}px;
}
svg .heading {
  fill: var(--kind);
  font-size: 11.5px;
  font-weight: 650;
  letter-spacing: 0.02em;
}
svg .port {
  fill: var(--kind);
  font-size: ${SIZE.portFont}px;
}
.card {
  cursor: pointer;
  text-decoration: none;
  outline: 0;
}
.card rect {
  fill: var(--paper);
  stroke: var(--kind);
  stroke-width: var(--stroke, 0);
}
.card circle {
  fill: var(--kind);
}
.card:hover rect,
.card:focus-visible rect {
  stroke-width: 2;
}
.edge {
  fill: none;
  stroke: var(--kind);
  stroke-width: var(--stroke, 1.25);
  opacity: var(--shown, 0.6);
}
.edge.inferred {
  stroke-dasharray: 4 3;
}
svg:has(a:hover) .edge,
.pair:has(mark:focus, mark:target, a.card:focus) .edge {
  opacity: var(--shown, 0.14);
}
`;
