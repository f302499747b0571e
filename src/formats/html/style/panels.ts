/** Text and graph, side by side where there is room; the graph stays in sight while the text scrolls. */
export const PANEL_STYLE = `
.pair {
  display: grid;
  gap: 1.25rem;
  align-items: start;
  --led-ring: 2px;
  --led-shown: 1;
  --led-stroke: 2;
}
.pair:has(mark:focus) {
  --led-ring: initial;
  --led-shown: initial;
  --led-stroke: initial;
}
.panel {
  background: var(--surface);
  border: 1px solid var(--faint);
  border-radius: 0.9rem;
  padding: 1.4rem clamp(1rem, 1.7vw, 2rem) 1.8rem;
  min-width: 0;
}
article {
  font-size: 1rem;
  line-height: 2.2;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  tab-size: 4;
  max-width: 72ch;
}
.drawing {
  overflow: auto;
}
@media (min-width: 70rem) {
  .pair {
    grid-template-columns: minmax(0, 8fr) minmax(0, 11fr);
  }
  .drawing {
    position: sticky;
    top: 1rem;
    max-height: calc(100vh - 2rem);
  }
}
`;
