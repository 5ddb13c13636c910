// How many policies are about an industry or for it.
// @params {ids: string[]}
// @row {id: string, policies: number}
// @mode read
UNWIND $ids AS wanted
MATCH (i:Industry {id: wanted})
OPTIONAL MATCH (i)<-[:ABOUT|APPLIES_TO]-(p:Policy)
RETURN i.id AS id, count(DISTINCT p) AS policies
ORDER BY id
