CREATE TABLE t (a integer, b integer);
CREATE VIEW keep (a, b) AS VALUES (1, 'x'), (2, NULL), (3, 'y');
CREATE VIEW odd (a, "B c") AS VALUES (1, 'x)'), (2, NULL);
CREATE VIEW plain AS VALUES (1, 'x'), (2, NULL);
CREATE VIEW half (column1, z) AS VALUES (1, 'x'), (2, NULL);
CREATE MATERIALIZED VIEW stored (a, b) AS VALUES (1, 'x') ORDER BY 1 LIMIT 5;
CREATE RECURSIVE VIEW numbers (n) AS VALUES (1) UNION ALL SELECT n + 1 FROM numbers WHERE n < 5;
CREATE VIEW inner_values AS SELECT column1 AS a FROM (VALUES (1, 2)) "*VALUES*";
