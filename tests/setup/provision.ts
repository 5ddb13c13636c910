import { provideChromium, provideFonts } from './chromium.ts';
import { provideJava } from './java.ts';
import { provideNeo4jJars } from './neo4j-jars.ts';
import type { Part } from './part.ts';

/**
 * Brings what the tests need beside npm's packages: a browser with Chinese fonts, Java and a Neo4j server. What is there is
 * used as it is; the rest is installed when this runs as root on Debian or its kin. Later runs take no network.
 */
export function provision(): readonly Part[] {
  return [provideChromium(), provideFonts(), provideJava(), provideNeo4jJars()];
}

function report(part: Part): string {
  return part.kind === 'present' ? `${part.name}: ${part.path}` : `${part.name} is missing: ${part.how}.`;
}

if (import.meta.filename === process.argv[1]) {
  const parts = provision();
  for (const part of parts) console.log(report(part));
  if (process.env['CI'] === 'true' && parts.some((part) => part.kind === 'missing')) process.exitCode = 1;
}
