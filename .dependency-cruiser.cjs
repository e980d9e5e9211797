/** The import direction of ARCHITECTURE.md, as rules. Type imports count. */
const room = (name) => `^src/${name}/`
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: [from, ...allowed.map((r) => (r.startsWith('^') ? r : room(r)))] },
})
const low = ['core', 'text', 'values']
const stage = (name) =>
  only(`stage-${name}`, `^src/stages/${name}/`, [
    ...low,
    '^src/lang/(pack.ts|contract/)',
    'knowledge',
    'process',
    'pipeline',
  ])
const pack = (tag) =>
  only(`pack-${tag}`, `^src/lang/${tag}/`, [...low, '^src/lang/(pack.ts|contract/|shared/)'])

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, path: '^src/' }, to: {} },
    { name: 'not-resolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-dev-dependency-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
    only('core', room('core'), []),
    only('text', room('text'), ['core']),
    only('values', room('values'), ['core', 'text']),
    only('lang-contract', '^src/lang/(pack.ts|contract/)', low),
    only('lang-shared', room('lang/shared'), [...low, '^src/lang/(pack.ts|contract/)']),
    pack('bn'),
    pack('en'),
    only('knowledge', room('knowledge'), low),
    only('process', room('process'), low),
    only('pipeline', room('pipeline'), [
      ...low,
      '^src/lang/(pack.ts|contract/)',
      'knowledge',
      'process',
    ]),
    ...['clean', 'annotate', 'thread', 'settle', 'reconcile', 'compose'].map(stage),
    only('pages', room('pages'), ['core']),
    only('intake', room('intake'), ['core', 'pipeline']),
    only('store', room('store'), ['core', 'pipeline']),
    only('export', room('export'), ['core', 'pipeline', 'pages']),
    only('server', room('server'), ['core', 'pages', 'app', 'export']),
    only('cli', room('cli'), ['core', 'app', 'server']),
    {
      name: 'no-one-imports-cli',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'browser-safe',
      comment:
        'Low rooms parse text that they are given; only the named rooms touch disk or network.',
      severity: 'error',
      from: { path: '^src/(core|text|values|lang|knowledge|process|pipeline|stages|pages)/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
