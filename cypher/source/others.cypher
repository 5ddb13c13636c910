// One source of a user other than the given one, if there is any.
// @params {id: string}
// @row {id: string}
// @mode read
MATCH (s:Source)
WHERE s.id <> $id AND NOT s.id STARTS WITH 'source:knowledge:'
RETURN s.id AS id
ORDER BY id
LIMIT 1
