/** The first name of the form `name (2).txt` that no source holds. */
export function freeName(name: string, held: ReadonlySet<string>): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let count = 2; ; count += 1) {
    const candidate = `${stem} (${count})${extension}`;
    if (!held.has(candidate)) return candidate;
  }
}
