// Deletes sources with all their edges.
// @params {ids: string[]}
// @row {}
// @mode write
UNWIND $ids AS id
MATCH (n:Source {id: id})
DETACH DELETE n
