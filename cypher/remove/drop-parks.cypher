// Deletes parks with all their edges.
// @params {ids: string[]}
// @row {}
// @mode write
UNWIND $ids AS id
MATCH (n:Park {id: id})
DETACH DELETE n
