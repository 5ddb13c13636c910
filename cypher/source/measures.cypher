// The measures of texts, each with the text or measure above it.
// @params {texts: string[]}
// @row {parent: string, properties: {readonly [name: string]: unknown}}
// @mode read
UNWIND $texts AS id
MATCH (t:Text {id: id})-[:CONTAINS*0..24]->(a)-[:CONTAINS]->(m:Measure)
RETURN a.id AS parent, properties(m) AS properties
ORDER BY properties.id
