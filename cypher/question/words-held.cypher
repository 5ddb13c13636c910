// Which of some pieces of text the words of measures and of those below them hold.
// @params {ids: string[], pieces: string[]}
// @row {id: string, held: string[]}
// @mode read
UNWIND $ids AS wanted
MATCH (m:Measure {id: wanted})-[:CONTAINS*0..16]->(n:Measure)
WITH m, collect(n.words) AS words
RETURN m.id AS id, [piece IN $pieces WHERE any(each IN words WHERE each CONTAINS piece)] AS held
ORDER BY id
