// Deletes subjects with all their edges.
// @params {ids: string[]}
// @row {}
// @mode write
UNWIND $ids AS id
MATCH (n:Subject {id: id})
DETACH DELETE n
