// Takes texts from their policies.
// @params {rows: {from: string, to: string}[]}
// @row {}
// @mode write
UNWIND $rows AS row
MATCH (t:Text {id: row.from})-[e:TEXT_OF]->(p:Policy)
WHERE p.id = row.to
DELETE e
