// Ids of the industries that are part of one of the given ones, one step down.
// @params {ids: string[]}
// @row {id: string}
// @mode read
UNWIND $ids AS wanted
MATCH (broad:Industry {id: wanted})<-[:PART_OF]-(narrow:Industry)
RETURN DISTINCT narrow.id AS id
ORDER BY id
