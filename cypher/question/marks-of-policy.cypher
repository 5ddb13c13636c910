// What a text proves of its policy: citations, issuers, parks, scopes.
// @params {text: string, limit: number}
// @row {id: string, kind: string, node: string, caption: string, role: string | null, places: string | null,
//   spanStart: number, spanEnd: number}
// @mode read
MATCH (t:Text {id: $text})
WITH t
MATCH (t)-[:TEXT_OF]->(p:Policy)-[r:CITES|SUPERSEDES|AMENDS|ISSUED_BY|APPLIES_TO|ABOUT|NAMES_PARK]->(x)
WHERE r.text = $text
RETURN r.id AS id, type(r) AS kind, x.id AS node, coalesce(x.title, x.name) AS caption, r.role AS role, r.places AS places,
  r.spanStart AS spanStart, r.spanEnd AS spanEnd
ORDER BY spanStart, id, node
LIMIT $limit
