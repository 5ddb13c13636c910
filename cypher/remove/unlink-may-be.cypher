// Takes candidates from policies that may be several.
// @params {rows: {from: string, to: string}[]}
// @row {}
// @mode write
UNWIND $rows AS row
MATCH (a:Policy {id: row.from})-[e:MAY_BE]->(b:Policy)
WHERE b.id = row.to
DELETE e
