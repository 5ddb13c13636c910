// Every imported source with its counts, by name; our own data files are left out.
// @params {}
// @row {id: string, name: string, format: string, sha256: string, imported: string, chars: number, policies: number, measures: number, citations: number, tasks: number, warnings: string}
// @mode read
MATCH (s:Source)
WHERE NOT s.id STARTS WITH 'source:knowledge:'
RETURN s.id AS id, s.name AS name, s.format AS format, s.sha256 AS sha256, s.imported AS imported, s.chars AS chars,
  s.policies AS policies, s.measures AS measures, s.citations AS citations, s.tasks AS tasks, s.warnings AS warnings
ORDER BY name, id
