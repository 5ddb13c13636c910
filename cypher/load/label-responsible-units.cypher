// Labels agencies as responsible units that are not labelled yet.
// @params {ids: string[]}
// @row {}
// @mode write
UNWIND $ids AS id
MATCH (a:Agency {id: id})
WHERE NOT a:ResponsibleUnit
SET a:ResponsibleUnit
