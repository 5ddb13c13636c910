// Deletes edges that a text or list asserts, each found by its id from the Park at its start.
// @params {rows: {from: string, id: string}[]}
// @row {}
// @mode write
UNWIND $rows AS row
MATCH (a:Park {id: row.from})-[e]->()
WHERE e.id = row.id
DELETE e
