// What a text proves of the parks it names: place, operator, industries.
// @params {text: string, limit: number}
// @row {id: string, kind: string, node: string, caption: string, spanStart: number, spanEnd: number}
// @mode read
MATCH (t:Text {id: $text})
WITH t
MATCH (t)-[:TEXT_OF]->(p:Policy)-[:NAMES_PARK]->(k:Park)-[r:LOCATED_IN|OPERATED_BY|FOCUSES_ON]->(x)
WHERE r.text = $text
RETURN DISTINCT r.id AS id, type(r) AS kind, x.id AS node, x.name AS caption, r.spanStart AS spanStart, r.spanEnd AS spanEnd
ORDER BY spanStart, id, node
LIMIT $limit
