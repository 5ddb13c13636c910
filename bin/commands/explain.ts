import { type Explained, type Explanation, explainSource } from '../../importers/explaining/explain.ts';
import { labelOf } from '../../importers/rules/registry.ts';
import { distinctFiles, print, readSource, sourceFiles } from './extract.ts';

/** Prints what became of every 《title》, 文号 and bracket of units of each file; as JSON one object per file on a line of its own. */
export async function explainCommand(paths: readonly string[], json: boolean): Promise<void> {
  for (const { path, name } of distinctFiles(paths.flatMap(sourceFiles))) {
    const explanation = explainSource(name, readSource(path, name));
    await print(json ? `${JSON.stringify(machineReadable(explanation))}\n` : readable(explanation));
  }
}

function machineReadable({ source, candidates }: Explanation): object {
  return {
    source,
    counts: countsOf(candidates),
    candidates: candidates.map((each) => ({ ...each, label: labelOf(each.because) })),
  };
}

interface Counts {
  readonly candidates: number;
  readonly facts: number;
  readonly asides: number;
}

function countsOf(candidates: readonly Explained[]): Counts {
  const facts = candidates.filter(({ verdict }) => verdict === 'fact').length;
  return { candidates: candidates.length, facts, asides: candidates.length - facts };
}

const KINDS = { title: '书名', number: '文号', units: '单位' } as const;

/** How much of a candidate a line shows. */
const SHOWN = 60;

/** One line each: 第12行　事实　书名　《…》　书名号前的动词（verb-before）. */
export function readable({ source, candidates }: Explanation): string {
  const { facts, asides } = countsOf(candidates);
  const lines = candidates.map(({ kind, verdict, because, evidence }) => {
    const words = evidence.quote.replace(/\s+/g, '');
    const quote = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
    return `  第 ${evidence.line} 行  ${verdict === 'fact' ? '✓ 事实' : '○ 略去'}  ${KINDS[kind]}  ${quote}\n      ${labelOf(because)}（${because}）`;
  });
  return [
    `${source}：共 ${candidates.length} 处，读成事实 ${facts} 处，略去 ${asides} 处`,
    ...lines,
    ...tally(candidates),
    '',
  ].join('\n');
}

/** How often each rule and each reason, the most frequent first. */
function tally(candidates: readonly Explained[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { verdict, because } of candidates) {
    const name = `${verdict === 'fact' ? '✓' : '○'} ${labelOf(because)}（${because}）`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name, count]) => `  ${String(count).padStart(5)}  ${name}`);
}
