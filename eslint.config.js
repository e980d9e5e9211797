import js from '@eslint/js'
import regexp from 'eslint-plugin-regexp'
import ts from 'typescript-eslint'

export default ts.config(
  { ignores: ['node_modules', '.shutro', 'coverage', 'dist'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/require-await': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      eqeqeq: 'error',
      // Bengali classes hold vowel signs on purpose.
      'no-misleading-character-class': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
    },
  },
  {
    // A pattern reads its text in linear time; those that are put together are checked in test/lang.
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }] },
  },
  {
    // In these rooms text may be in any script: \b, \w, \d do not know Bengali.
    files: ['src/{text,lang,stages,values}/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Literal[regex.pattern=/\\\\[bBwWdD]/]',
          message: 'Write Unicode classes: \\b, \\w and \\d do not know Bengali.',
        },
      ],
    },
  },
  { files: ['*.config.ts', '*.config.js'], rules: { 'no-restricted-exports': 'off' } },
  {
    files: [
      'bin/*.js',
      'bench/peers/*.mjs',
      '*.config.js',
      '.dependency-cruiser.cjs',
      'src/server/browser/*.js',
      'src/pages/**/*.js',
    ],
    languageOptions: {
      globals: {
        process: 'readonly',
        performance: 'readonly',
        console: 'readonly',
        module: 'writable',
        document: 'readonly',
        location: 'readonly',
        localStorage: 'readonly',
        window: 'readonly',
        URL: 'readonly',
      },
    },
  },
)
