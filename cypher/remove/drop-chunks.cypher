// Deletes chunks with all their edges.
// @params {ids: string[]}
// @row {}
// @mode write
UNWIND $ids AS id
MATCH (n:Chunk {id: id})
DETACH DELETE n
