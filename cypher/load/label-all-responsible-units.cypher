// Gives the label ResponsibleUnit to every agency that has measures assigned to it, for a graph from before there was such a label.
// @params {}
// @row {}
// @mode write
MATCH (a:Agency)<-[:ASSIGNS_TO]-(:Measure)
WITH DISTINCT a
SET a:ResponsibleUnit
