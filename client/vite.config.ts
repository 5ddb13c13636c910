import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, gzipSync } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const built = here('../dist/client');
const server = process.env['ZHENGMAI_SERVER'] ?? 'http://127.0.0.1:4000';

/** Lays a gzipped copy beside each text file of the build; the server sends it to browsers that take it. */
function gzipBuild(): Plugin {
  return {
    name: 'gzip-build',
    apply: 'build',
    closeBundle() {
      for (const file of readdirSync(built, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(?:js|css|html|svg)$/.test(file)) continue;
        const path = join(built, file);
        writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: constants.Z_BEST_COMPRESSION }));
      }
    },
  };
}

export default defineConfig({
  root: here('.'),
  plugins: [svelte({ configFile: false }), gzipBuild()],
  // Assets stay files of their own: the page's content security policy allows no data: addresses.
  build: { outDir: built, emptyOutDir: true, assetsInlineLimit: 0, target: 'es2022' },
  server: { port: 5173, proxy: { '/graphql': server, '/download': server, '/feed': server } },
});
