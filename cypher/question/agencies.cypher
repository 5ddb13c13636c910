// Agencies by id, with the region each belongs to.
// @params {ids: string[]}
// @row {id: string, name: string, names: string[] | null, forms: string[] | null, history: string | null, region: string | null, level: string | null, group: boolean
//   | null}
// @mode read
UNWIND $ids AS wanted
MATCH (a:Agency {id: wanted})
RETURN a.id AS id, a.name AS name, a.names AS names, a.forms AS forms, a.history AS history, a.region AS region, a.level AS level, a.group AS group
ORDER BY id
