// Industries by id, with the words that name each and the broader one.
// @params {ids: string[]}
// @row {id: string, name: string, names: string[], parent: string | null}
// @mode read
UNWIND $ids AS wanted
MATCH (i:Industry {id: wanted})
WITH DISTINCT i
CALL { WITH i MATCH (i)-[:PART_OF]->(broad:Industry) RETURN min(broad.id) AS parent }
RETURN i.id AS id, i.name AS name, coalesce(i.names, [i.name]) AS names, parent
ORDER BY id
