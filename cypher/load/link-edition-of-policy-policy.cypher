// Makes EDITION_OF edges from a Policy to a Policy, both of which are there.
// @params {rows: {from: string, to: string, properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]}
// @row {}
// @mode write
UNWIND $rows AS row
MATCH (a:Policy {id: row.from})
MATCH (b:Policy {id: row.to})
CREATE (a)-[e:EDITION_OF]->(b)
SET e = row.properties
