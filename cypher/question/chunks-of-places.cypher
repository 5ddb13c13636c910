// The parts of several sources' texts that reach into spans; each part once.
// @params {places: {readonly source: string, readonly spanStart: number, readonly spanEnd: number}[]}
// @row {source: string, spanStart: number, line: number, text: string}
// @mode read
UNWIND $places AS place
MATCH (s:Source {id: place.source})
WITH s, place
MATCH (s)-[:HAS_CHUNK]->(c:Chunk)
WHERE c.spanEnd > place.spanStart AND c.spanStart < place.spanEnd
RETURN DISTINCT s.id AS source, c.spanStart AS spanStart, c.line AS line, c.text AS text
ORDER BY source, spanStart
