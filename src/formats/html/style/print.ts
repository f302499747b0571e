/** On paper: light, one column, no controls. */
export const PRINT_STYLE = `
@page {
  margin: 1.6cm;
}
@media print {
  html {
    font-size: 10.5pt;
    background: none;
  }
  body {
    padding: 0;
    max-width: none;
  }
  .legend,
  .skip {
    display: none;
  }
  article {
    max-width: none;
    line-height: 2;
  }
  .long,
  .edges td {
    min-width: 0;
  }
  td {
    white-space: normal;
  }
  .panel {
    border: 0;
    padding: 0;
  }
  .pair {
    display: block;
  }
  .drawing {
    break-before: page;
    overflow: visible;
  }
  svg {
    min-width: 0;
    max-height: 24cm;
  }
  .tables {
    break-before: page;
  }
  .scroll {
    overflow: visible;
    border: 0;
  }
  tr {
    break-inside: avoid;
  }
  .kinds {
    display: block;
  }
  .kind {
    margin-bottom: 1.5rem;
  }
  thead {
    display: table-header-group;
  }
  h3 {
    break-after: avoid;
  }
  mark,
  svg,
  .card rect {
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  mark::before {
    display: none !important;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
}
`;
