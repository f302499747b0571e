// The arrow of `src`: a stage may import itself and what stands to its left, nothing else.
const STAGES = ['model', 'text', 'lexicon', 'annotate', 'select', 'resolve', 'relate', 'graph'];

const folder = (name) => `^src/${name}/`;
const anyOf = (names) => `^src/(${names.join('|')})/`;

const arrows = STAGES.slice(0, -1).map((stage, i) => ({
  name: `${stage}-imports-only-from-its-left`,
  severity: 'error',
  from: { path: folder(stage) },
  to: { path: `${anyOf(STAGES.slice(i + 1))}|^src/[^/]+\\.ts$|^src/(schema|cli|formats|adapters)/` },
}));

module.exports = {
  forbidden: [
    ...arrows,
    {
      name: 'graph-imports-only-from-its-left',
      severity: 'error',
      from: { path: folder('graph') },
      to: { path: '^src/[^/]+\\.ts$|^src/(schema|cli|formats|adapters)/' },
    },
    {
      name: 'core-does-not-know-the-surfaces',
      comment: 'extract must not load zod, node modules or a format',
      severity: 'error',
      from: { path: '^src/[^/]+\\.ts$' },
      to: { path: '^src/(schema|cli|formats|adapters)/' },
    },
    {
      name: 'surfaces-use-the-front-door',
      comment: 'or the names of nodes alone, where all of extract would be too much to load',
      severity: 'error',
      from: { path: '^src/(schema|cli|formats|adapters)/' },
      to: { path: '^src/', pathNot: '^src/(index\\.ts$|graph/label\\.ts$|model/|schema/|cli/|formats/|adapters/)' },
    },
    {
      name: 'formats-load-no-dictionaries',
      comment:
        'a page that only shows a graph must not load extract; the report explains rules and so needs the front door, which bundlers thin out',
      severity: 'error',
      from: { path: '^src/formats/', pathNot: '^src/formats/html/' },
      to: { path: '^src/', pathNot: '^src/(graph/label\\.ts$|model/|formats/)' },
    },
    {
      name: 'playground-uses-the-entry-points',
      comment: 'what the page needs of the package, anybody can have',
      severity: 'error',
      from: { path: '^playground/' },
      to: { path: '^(src|scripts)/', pathNot: '^src/(index|formats/index|formats/html/index)\\.ts$' },
    },
    { name: 'package-does-not-know-the-playground', severity: 'error', from: { path: '^src/' }, to: { path: '^playground/' } },
    { name: 'zod-only-in-schema', severity: 'error', from: { pathNot: '^src/schema/' }, to: { path: 'node_modules/zod/' } },
    {
      name: 'compromise-only-in-its-adapter',
      severity: 'error',
      from: { pathNot: '^src/adapters/compromise' },
      to: { path: 'node_modules/compromise/' },
    },
    {
      name: 'vntk-only-in-its-adapter',
      comment: 'and there only through createRequire, when it is asked for',
      severity: 'error',
      from: { pathNot: '^src/adapters/vntk' },
      to: { path: 'node_modules/(vntk|@vntk|crfsuite|fasttext)/' },
    },
    {
      name: 'node-only-in-cli-vntk-and-tables-file',
      severity: 'error',
      from: { pathNot: '^src/(cli/|adapters/vntk/models\\.ts$|lexicon/tables-file\\.ts$)' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, dependencyTypesNot: ['type-only'] } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
