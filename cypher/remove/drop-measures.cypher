// Deletes measures with all their edges.
// @params {ids: string[]}
// @row {}
// @mode write
UNWIND $ids AS id
MATCH (n:Measure {id: id})
DETACH DELETE n
