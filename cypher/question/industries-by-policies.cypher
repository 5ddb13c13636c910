// Industries by the number of policies about them, their narrower ones or for them.
// @params {skip: number, limit: number}
// @row {id: string, name: string, policies: number}
// @mode read
MATCH (i:Industry)
CALL { WITH i MATCH (i)<-[:PART_OF*0..5]-(n:Industry)<-[:ABOUT|APPLIES_TO]-(p:Policy) RETURN count(DISTINCT p) AS policies }
RETURN i.id AS id, i.name AS name, policies
ORDER BY policies DESC, id
SKIP $skip
LIMIT $limit
