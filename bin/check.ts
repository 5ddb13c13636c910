import { compile, runSteps, tool } from './run-steps.ts';

/** Everything that is checked without running the program, the longest first; `npm run check` ends with 0 when all of it holds. */
const steps = [
  compile('types', '--noEmit --singleThreaded -p .'),
  tool(
    'types of the page',
    'svelte-check --workspace client --tsconfig tsconfig.json --tsgo --fail-on-warnings --output human',
  ),
  tool(
    'format of the page',
    'prettier --config client/.prettierrc --cache --cache-strategy content --check client/**/*.svelte',
  ),
  tool('generated files', 'tsx bin/generate.ts --check'),
  tool('generated client types', 'graphql-codegen --config codegen.mjs --check'),
  tool('dead code and dependencies', 'knip --no-progress'),
  tool('lint, import boundaries and format', 'biome check --error-on-warnings .'),
];

const began = performance.now();
const results = await runSteps(steps, 3, ({ step, ok, seconds, output }) => {
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${step.name} (${seconds.toFixed(1)} s)`);
  if (!ok) console.log(output.trimEnd());
});
const failed = results.filter(({ ok }) => !ok).length;
console.log(
  `check: ${results.length - failed} ok, ${failed} failed, ${((performance.now() - began) / 1000).toFixed(1)} s`,
);
process.exitCode = failed === 0 ? 0 : 1;
