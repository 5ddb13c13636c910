// Deletes industries with all their edges.
// @params {ids: string[]}
// @row {}
// @mode write
UNWIND $ids AS id
MATCH (n:Industry {id: id})
DETACH DELETE n
