// The imported sources by name; the project's own data files are left out.
// @params {skip: number, limit: number}
// @row {id: string, name: string}
// @mode read
MATCH (s:Source)
WHERE NOT s.name STARTS WITH 'knowledge:'
RETURN s.id AS id, s.name AS name
ORDER BY name, id
SKIP $skip
LIMIT $limit
