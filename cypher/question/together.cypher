// Who is assigned beside an agency in these measures, most often first.
// @params {measures: string[], agency: string, limit: number}
// @row {agency: string, name: string, measures: number}
// @mode read
UNWIND $measures AS wanted
MATCH (m:Measure {id: wanted})
WITH m
MATCH (m)-[:ASSIGNS_TO]->(b:Agency)
WITH m, b
WHERE b.id <> $agency
RETURN b.id AS agency, b.name AS name, count(DISTINCT m) AS measures
ORDER BY measures DESC, agency
LIMIT $limit
