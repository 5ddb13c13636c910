// The sources that are data files of ours.
// @params {}
// @row {id: string}
// @mode read
MATCH (s:Source)
WHERE s.id STARTS WITH 'source:knowledge:'
RETURN s.id AS id
ORDER BY id
