CREATE VIEW thing AS SELECT 1 AS a, 2 AS b;
COMMENT ON VIEW thing IS 'the view';
COMMENT ON RULE "_RETURN" ON thing IS 'the rule';
