CREATE TABLE s (a integer, c text, d jsonb, e integer[]);
CREATE INDEX s_i ON s ((a + 1), c DESC NULLS LAST, (d ->> 'k')) WHERE e IS NOT NULL;
ALTER INDEX s_i ALTER COLUMN 1 SET STATISTICS 10;
CREATE STATISTICS s_x (dependencies) ON a, c, (d ->> 'k') FROM s;
ALTER STATISTICS s_x SET STATISTICS 0;
CREATE STATISTICS s_y ON (upper(c)) FROM s;
CREATE STATISTICS "S z" ON a, e FROM s;
COMMENT ON STATISTICS s_y IS 'upper';
