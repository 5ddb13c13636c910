// What a source asserts without a text.
// @params {id: string}
// @row {properties: {readonly [name: string]: unknown}}
// @mode read
MATCH (s:Source {id: $id})-[:ASSERTS]->(c:Claim)
RETURN properties(c) AS properties
ORDER BY properties.id
