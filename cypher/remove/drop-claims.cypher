// Deletes claims with all their edges.
// @params {ids: string[]}
// @row {}
// @mode write
UNWIND $ids AS id
MATCH (n:Claim {id: id})
DETACH DELETE n
