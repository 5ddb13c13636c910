// Which of some pieces of text the words of measures hold.
// @params {ids: string[], pieces: string[]}
// @row {id: string, held: string[]}
// @mode read
UNWIND $ids AS wanted
MATCH (m:Measure {id: wanted})
RETURN m.id AS id, [piece IN $pieces WHERE m.words CONTAINS piece] AS held
ORDER BY id
