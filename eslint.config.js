import js from '@eslint/js'
import tseslint from 'typescript-eslint'

const clock = [
  { selector: "NewExpression[callee.name='Date']", message: 'The library has no clock; see src/calendar.' },
  { selector: "CallExpression[callee.name='Date']", message: 'The library has no clock; see src/calendar.' },
]
const clockProperties = ['now', 'parse'].map((property) => ({
  object: 'Date',
  property,
  message: 'The library has no clock; see src/calendar.',
}))
const inexactProperties = [
  { object: 'Math', property: 'random', message: 'A rule gives the same answer every time.' },
  { object: 'Number', property: 'parseFloat', message: 'Read decimals with src/money.' },
]
const inexactGlobals = [{ name: 'parseFloat', message: 'Read decimals with src/money.' }]

export default tseslint.config(
  { ignores: ['dist', 'coverage', '.tmp'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'max-lines': ['error', { max: 250 }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...clock],
      'no-restricted-properties': ['error', ...clockProperties, ...inexactProperties],
      'no-restricted-globals': ['error', ...inexactGlobals],
    },
  },
  {
    files: ['src/calendar/**/*.ts'],
    rules: {
      'no-restricted-syntax': 'off',
      'no-restricted-properties': ['error', ...inexactProperties],
    },
  },
  { files: ['src/**/data/**/*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['test/**/*.ts', 'examples/**/*.ts', 'scripts/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: { console: 'readonly', performance: 'readonly', process: 'readonly', URL: 'readonly' },
    },
  },
)
