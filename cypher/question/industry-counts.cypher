// How many policies are about an industry, a narrower one or for it.
// @params {ids: string[]}
// @row {id: string, policies: number}
// @mode read
UNWIND $ids AS wanted
MATCH (i:Industry {id: wanted})
WITH DISTINCT i
CALL { WITH i MATCH (i)<-[:PART_OF*0..5]-(n:Industry)<-[:ABOUT|APPLIES_TO]-(p:Policy) RETURN count(DISTINCT p) AS policies }
RETURN i.id AS id, policies
ORDER BY id
