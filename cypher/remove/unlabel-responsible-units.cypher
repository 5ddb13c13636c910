// Takes the label of responsible units from agencies to which no measure is assigned any more.
// @params {ids: string[]}
// @row {}
// @mode write
UNWIND $ids AS id
MATCH (a:Agency {id: id})
WHERE NOT EXISTS { MATCH (a)<-[:ASSIGNS_TO]-(:Measure) }
REMOVE a:ResponsibleUnit
