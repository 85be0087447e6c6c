import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What a room may not touch; src/README.md draws the house. */
const HOST_GLOBALS = ['Office', 'Excel', 'OfficeExtension', 'SpreadsheetApp', 'google'];
const BROWSER_GLOBALS = ['window', 'document', 'localStorage', 'navigator', 'fetch', 'process'];

const restrictGlobals = (names) => [
  'error',
  ...names.map((name) => ({ name, message: `This room may not name ${name}.` })),
];

const restrictImports = (...groups) => [
  'error',
  { patterns: groups.map(([group, message]) => ({ group, message })) },
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/'] },
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Text reaches the page through React only.',
        },
        {
          selector: "MemberExpression[property.name='innerHTML']",
          message: 'Text reaches the page through React only.',
        },
      ],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/core/**'],
    rules: {
      'no-restricted-globals': restrictGlobals([...HOST_GLOBALS, ...BROWSER_GLOBALS]),
      'no-restricted-imports': restrictImports(
        [
          ['**/host/**', '**/pane/**', '**/locales/**', '**/cli/**', '**/commands/**'],
          'The core imports the core only.',
        ],
        [
          ['react*', '@fluentui/*', 'fflate', 'saxes', 'node:*'],
          'The core imports fraction.js and valibot only.',
        ],
      ),
    },
  },
  {
    files: ['src/locales/**'],
    rules: {
      'no-restricted-globals': restrictGlobals([...HOST_GLOBALS, ...BROWSER_GLOBALS]),
      'no-restricted-imports': restrictImports([
        ['**/pane/**', '**/cli/**', '**/host/excel/**', '**/host/sheets/**', '**/host/file/**'],
        'The locales word what the core and the port say.',
      ]),
    },
  },
  {
    files: ['src/pane/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'no-restricted-globals': restrictGlobals(HOST_GLOBALS),
      'no-restricted-imports': restrictImports(
        [
          ['**/host/excel/**', '**/host/sheets/**', '**/host/file/**', '**/host/memory/**'],
          'The pane knows the port, never a host.',
        ],
        [['**/cli/**', 'node:*'], 'The pane runs in a browser.'],
      ),
    },
  },
  {
    files: ['src/host/**'],
    rules: {
      'no-restricted-imports': restrictImports([
        ['**/pane/**', '**/cli/**', '**/locales/**'],
        'A host knows the core and the port.',
      ]),
    },
  },
  {
    files: ['src/host/excel/**', 'src/commands/**'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/host/file/**', 'src/host/memory/**'],
    rules: { 'no-restricted-globals': restrictGlobals(HOST_GLOBALS) },
  },
  {
    files: ['src/cli/**', 'src/sample/**', 'src/build/**', 'test/**', '*.js', '*.mjs'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
);
