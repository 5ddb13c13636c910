/** One way in which a fact is read off a text. */
export interface Rule {
  /** Stable: records, the graph and scripts name a rule by it. */
  readonly id: string;
  /** What a reader is told. */
  readonly label: string;
  /** What it reads, for developers. */
  readonly reads: string;
  /** Words in which it finds its fact: a sentence of a provision, or a whole source. */
  readonly example: string;
  /** How the example stands in a source: in a provision (the usual way), as the whole of it, or as the whole of a web page. */
  readonly stands?: 'whole' | 'page';
}

/** A rule's example as a source: its name and its text. */
export function exampleSource({ example, stands }: Rule): { readonly name: string; readonly text: string } {
  if (stands === 'page') return { name: 'example.html', text: example };
  if (stands === 'whole') return { name: 'example.txt', text: example };
  return { name: 'example.txt', text: `天津市示例事项管理办法\n\n第一章 总则\n第一条 ${example}\n` };
}
