// Deletes agencies with all their edges.
// @params {ids: string[]}
// @row {}
// @mode write
UNWIND $ids AS id
MATCH (n:Agency {id: id})
DETACH DELETE n
