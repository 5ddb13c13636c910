// Ids of the regions with these paths.
// @params {paths: string[]}
// @row {id: string, path: string}
// @mode read
UNWIND $paths AS wanted
MATCH (r:Region {path: wanted})
RETURN r.id AS id, r.path AS path
ORDER BY id
