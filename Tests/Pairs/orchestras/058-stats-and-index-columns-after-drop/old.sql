CREATE TABLE s (a integer, b integer, c text, d jsonb);
ALTER TABLE s DROP COLUMN b;
ALTER TABLE s ADD COLUMN e integer[];
CREATE INDEX s_i ON s ((a + 1), c DESC NULLS LAST, (d ->> 'k')) WHERE e IS NOT NULL;
ALTER INDEX s_i ALTER COLUMN 3 SET STATISTICS 400;
CREATE STATISTICS s_x (ndistinct, dependencies, mcv) ON a, c, (d ->> 'k'), (a % 7) FROM s;
CREATE STATISTICS s_y ON (lower(c)) FROM s;
CREATE VIEW sv AS SELECT * FROM s;
ALTER TABLE s ALTER e SET STATISTICS 5;
