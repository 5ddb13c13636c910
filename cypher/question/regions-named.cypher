// Ids of the regions that go by a name (上海, 沪) or took the place of the division with that path or name (湖北省/襄樊市, 襄樊市).
// @params {name: string, ending: string}
// @row {id: string}
// @mode read
MATCH (r:Region)
WHERE $name IN coalesce(r.names, []) OR any(former IN coalesce(r.formerNames, []) WHERE former = $name OR former ENDS WITH $ending)
RETURN r.id AS id
ORDER BY id
