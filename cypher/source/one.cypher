// A source by id.
// @params {id: string}
// @row {properties: {readonly [name: string]: unknown}}
// @mode read
MATCH (s:Source {id: $id})
RETURN properties(s) AS properties
ORDER BY s.id
