import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const server = process.env['ZHENGMAI_SERVER'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  root: here('.'),
  plugins: [svelte({ configFile: false })],
  // Assets stay files of their own: the page's content security policy allows no data: addresses.
  build: { outDir: here('../dist/client'), emptyOutDir: true, assetsInlineLimit: 0, target: 'es2022' },
  server: { port: 5173, proxy: { '/graphql': server } },
});
