// What a text proves of its measures: units and scopes.
// @params {text: string, limit: number}
// @row {id: string, kind: string, node: string, caption: string, role: string | null, spanStart: number, spanEnd:
//   number}
// @mode read
MATCH (t:Text {id: $text})
WITH t
MATCH (t)-[:CONTAINS*1..16]->(m:Measure)-[r:ASSIGNS_TO|APPLIES_TO]->(x)
RETURN DISTINCT r.id AS id, type(r) AS kind, x.id AS node, x.name AS caption, r.role AS role, r.spanStart AS spanStart,
  r.spanEnd AS spanEnd
ORDER BY spanStart, id, node
LIMIT $limit
