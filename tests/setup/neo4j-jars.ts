import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cache.ts';
import { install } from './debian.ts';
import { missing, type Part, present } from './part.ts';
import { programInPath } from './programs.ts';

const VERSION = '5.26.30';
const NAME = `Neo4j ${VERSION}`;

/** The folder of the server's jars, or null when they were not fetched yet. */
export function findNeo4jJars(): string | null {
  const folder = jarFolder();
  return existsSync(join(folder, `neo4j-${VERSION}.jar`)) ? folder : null;
}

/** Fetches the whole server from Maven Central (some 210 jars, 125 MB), the first time only. */
export function provideNeo4jJars(): Part {
  const found = findNeo4jJars();
  if (found !== null) return present(NAME, found);
  const maven = programInPath('mvn') ?? (install('maven') ? programInPath('mvn') : null);
  if (maven === null) return missing(NAME, 'install Maven (Debian: `apt-get install maven`) and run this again');
  return fetchJars(maven)
    ? present(NAME, jarFolder())
    : missing(
        NAME,
        `Maven could not fetch org.neo4j:neo4j:${VERSION}: see its message above, and run this again with a network`,
      );
}

/** The jars come into a folder of their own first, so that a broken-off fetch is never taken for a whole one. */
function fetchJars(maven: string): boolean {
  mkdirSync(cacheFolder(), { recursive: true });
  const work = mkdtempSync(join(cacheFolder(), 'fetching-'));
  try {
    console.log(`fetching ${NAME} with Maven …`);
    writeFileSync(join(work, 'pom.xml'), pom);
    const jars = join(work, 'jars');
    const goals = ['--batch-mode', '--quiet', 'dependency:copy-dependencies', `-DoutputDirectory=${jars}`];
    const { status } = spawnSync(maven, goals, {
      cwd: work,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: onWindows,
    });
    if (status !== 0) return false;
    rmSync(jarFolder(), { recursive: true, force: true });
    renameSync(jars, jarFolder());
    return findNeo4jJars() !== null;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function jarFolder(): string {
  return join(cacheFolder(), `neo4j-${VERSION}`);
}

const onWindows = process.platform === 'win32';

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>zhengmai</groupId>
  <artifactId>neo4j-for-tests</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${VERSION}</version>
    </dependency>
  </dependencies>
</project>
`;
