// Takes the editions before them from policies.
// @params {rows: {from: string, to: string}[]}
// @row {}
// @mode write
UNWIND $rows AS row
MATCH (a:Policy {id: row.from})-[e:EDITION_OF]->(b:Policy)
WHERE b.id = row.to
DELETE e
