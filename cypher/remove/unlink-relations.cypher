// Takes what ties agencies to others.
// @params {rows: {from: string, to: string, kind: string}[]}
// @row {}
// @mode write
UNWIND $rows AS row
MATCH (a:Agency {id: row.from})-[e:SUCCEEDS|MEMBER_OF|SUBORDINATE_TO|MAY_BE]->(b:Agency)
WHERE b.id = row.to AND type(e) = row.kind
DELETE e
