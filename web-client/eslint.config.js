import babelParser from '@babel/eslint-parser';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';

/** One way only: lib → components → features → app. A lower layer never looks up. */
const mayNotImport = (...upper) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: upper.map((layer) => ({
        group: [`@/${layer}`, `@/${layer}/**`, `**/${layer}/**`],
        message: `Imports go one way: lib → components → features → app. This layer must not know "${layer}".`,
      })),
    },
  ],
});

export default [
  { ignores: ['**/dist', 'target', 'src/**/generated'] },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      // typescript-eslint does not speak TypeScript 7 yet; Babel's parser only needs the syntax.
      parser: babelParser,
      parserOptions: {
        requireConfigFile: false,
        babelOptions: { presets: ['@babel/preset-typescript'], parserOpts: { plugins: ['jsx', 'typescript'] } },
      },
    },
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.flatConfigs.recommended.rules,
      'no-restricted-syntax': [
        'error',
        { selector: 'TSAnyKeyword', message: 'Say what it is; "unknown" if nobody can know.' },
      ],
      'no-console': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 220, skipBlankLines: true }],
    },
  },
  { files: ['src/lib/i18n/**'], rules: { 'max-lines': 'off' } }, // words, one a line
  { files: ['src/lib/**'], rules: mayNotImport('components', 'features', 'app') },
  { files: ['src/components/**'], rules: mayNotImport('features', 'app') },
  { files: ['src/features/**'], rules: mayNotImport('app') },
];
