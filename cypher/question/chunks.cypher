// The parts of a source's text that reach into a span.
// @params {source: string, spanStart: number, spanEnd: number}
// @row {spanStart: number, spanEnd: number, text: string}
// @mode read
MATCH (s:Source {id: $source})
WITH s
MATCH (s)-[:HAS_CHUNK]->(c:Chunk)
WHERE c.spanEnd > $spanStart AND c.spanStart < $spanEnd
RETURN c.spanStart AS spanStart, c.spanEnd AS spanEnd, c.text AS text
ORDER BY spanStart
