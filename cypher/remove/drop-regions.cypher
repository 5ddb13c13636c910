// Deletes regions with all their edges.
// @params {ids: string[]}
// @row {}
// @mode write
UNWIND $ids AS id
MATCH (n:Region {id: id})
DETACH DELETE n
