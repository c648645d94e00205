/**
 * The floors of the house: an import goes down only. `docs/architecture.md` tells why.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const floors = [
  ['language', 'src/language/'],
  ['sdk and dispatch', 'src/(sdk|dispatch)/'],
  ['integrations, automations and playbook', 'src/(integrations|automations|playbook)/'],
  ['runtime', 'src/runtime/'],
  ['settings and stores', 'src/(settings|stores)/'],
  ['doors', 'src/(cli|server|web)/'],
];

const upward = floors.flatMap(([name, from], height) => {
  const above = floors.slice(height + 1).map(([, path]) => path);
  return [
    {
      name: `${name}: imports go down only`,
      severity: 'error',
      from: { path: `^${from}` },
      to: { path: `^(${[...above, 'src/(assemble|index)[.]ts', 'src/testing/'].join('|')})` },
    },
  ];
});

module.exports = {
  forbidden: [
    { name: 'no circles', severity: 'error', from: {}, to: { circular: true } },
    ...upward,
    {
      name: 'sdk never imports dispatch',
      severity: 'error',
      from: { path: '^src/sdk/' },
      to: { path: '^src/dispatch/' },
    },
    {
      name: 'an integration imports what a plugin may: sdk and language/entry',
      severity: 'error',
      from: { path: '^src/integrations/([^/]+)/' },
      to: {
        path: '^src/',
        pathNot:
          '^src/(sdk/|language/entry/|language/json/|language/manifest/manifest[.]ts$|integrations/$1/)',
      },
    },
    {
      name: 'the simulator shares no code with the rest',
      severity: 'error',
      from: { path: '^src/simulator/' },
      to: { path: '^src/', pathNot: '^src/simulator/' },
    },
    {
      name: 'only a door or the front of the library opens the simulator',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(simulator/|cli/|index[.]ts$)' },
      to: { path: '^src/simulator/' },
    },
    {
      name: 'production code never imports tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench|scripts)/' },
    },
    {
      name: 'production code imports no development package',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'every import resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
