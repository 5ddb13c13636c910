// Deletes names with all their edges.
// @params {ids: string[]}
// @row {}
// @mode write
UNWIND $ids AS id
MATCH (n:Name {id: id})
DETACH DELETE n
