// The texts of a source.
// @params {id: string}
// @row {properties: {readonly [name: string]: unknown}}
// @mode read
MATCH (s:Source {id: $id})-[:HOLDS]->(t:Text)
RETURN properties(t) AS properties
ORDER BY properties.id
