const transform = {
  '^.+\\.tsx?$': [
    'ts-jest',
    {
      tsconfig: {
        module: 'commonjs',
        moduleResolution: 'bundler',
        target: 'es2022',
        jsx: 'react-jsx',
        esModuleInterop: true,
        isolatedModules: true,
      },
      diagnostics: false,
    },
  ],
};

/** Tests of what `npm run build` makes; it is built once before the first of them. */
const BUILT = ['<rootDir>/test/build/', '<rootDir>/test/e2e/'];

export default {
  projects: [
    {
      displayName: 'node',
      testEnvironment: 'node',
      transform,
      setupFilesAfterEnv: ['<rootDir>/test/support/set-up.ts'],
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', ...BUILT],
    },
    {
      displayName: 'pane',
      testEnvironment: 'jsdom',
      transform,
      setupFilesAfterEnv: ['<rootDir>/test/support/set-up.ts'],
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
    },
    {
      displayName: 'built',
      testEnvironment: 'node',
      transform,
      setupFilesAfterEnv: ['<rootDir>/test/support/set-up.ts'],
      testMatch: BUILT.map((folder) => `${folder}**/*.test.ts`),
      globalSetup: '<rootDir>/test/build/build-once.ts',
      globalTeardown: '<rootDir>/test/build/remove-build.ts',
    },
  ],
};
