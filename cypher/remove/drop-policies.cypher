// Deletes policies with all their edges.
// @params {ids: string[]}
// @row {}
// @mode write
UNWIND $ids AS id
MATCH (n:Policy {id: id})
DETACH DELETE n
