/** Tables, two beside each other where there is room. */
export const TABLE_STYLE = `
.tables {
  margin-top: 2.5rem;
}
.kinds {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 38rem), 1fr));
  gap: 2rem 1.25rem;
  align-items: start;
}
.kind {
  min-width: 0;
}
.edges {
  grid-column: 1 / -1;
}
.scroll {
  overflow-x: auto;
  background: var(--surface);
  border: 1px solid var(--faint);
  border-radius: 0.7rem;
}
table {
  border-collapse: collapse;
  width: 100%;
  font-size: 0.875rem;
  line-height: 1.5;
}
th,
td {
  text-align: left;
  vertical-align: top;
  padding: 0.5rem 0.9rem;
  font-weight: 400;
  overflow-wrap: break-word;
}
td {
  white-space: nowrap;
}
.long,
.edges td {
  white-space: normal;
  min-width: 15rem;
}
thead th {
  font-size: 0.78rem;
  color: var(--quiet);
  white-space: nowrap;
  border-bottom: 1px solid var(--faint);
}
tbody tr + tr > * {
  border-top: 1px solid var(--faint);
}
tbody th {
  min-width: 11rem;
  max-width: 28rem;
  font-weight: 550;
}
tr:target {
  background: var(--faint);
}
.number {
  font-variant-numeric: tabular-nums;
}
.edges td:nth-child(2) {
  min-width: 0;
}
.edges td[lang] {
  color: var(--kind);
}
.why {
  color: var(--quiet);
  font-size: 0.8125rem;
}
code {
  overflow-wrap: anywhere;
  font:
    0.8125rem / 1.5 ui-monospace,
    "Cascadia Mono",
    Menlo,
    Consolas,
    "Noto Sans Mono",
    monospace;
  color: var(--quiet);
}
`;
