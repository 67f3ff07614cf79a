-- What is said of the rule that a view is, is not said of the view.
CREATE VIEW thing AS SELECT 1 AS a;
COMMENT ON RULE "_RETURN" ON thing IS 'the rule';
