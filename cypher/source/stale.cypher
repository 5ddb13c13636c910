// The sources of users that were loaded by another program or other tables than those of this stamp.
// @params {loader: string}
// @row {id: string}
// @mode read
MATCH (s:Source)
WHERE NOT s.id STARTS WITH 'source:knowledge:' AND (s.loader IS NULL OR s.loader <> $loader)
RETURN s.id AS id
ORDER BY id
