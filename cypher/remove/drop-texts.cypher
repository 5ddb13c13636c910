// Deletes texts with all their edges.
// @params {ids: string[]}
// @row {}
// @mode write
UNWIND $ids AS id
MATCH (n:Text {id: id})
DETACH DELETE n
