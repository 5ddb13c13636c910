// The pieces of a source's text.
// @params {id: string}
// @row {properties: {readonly [name: string]: unknown}}
// @mode read
MATCH (s:Source {id: $id})-[:HAS_CHUNK]->(c:Chunk)
RETURN properties(c) AS properties
ORDER BY properties.id
