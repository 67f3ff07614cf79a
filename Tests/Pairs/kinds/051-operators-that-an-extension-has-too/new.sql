CREATE SCHEMA e;
CREATE EXTENSION intarray SCHEMA e;
CREATE TABLE item (id bigint, tags integer[]);
CREATE VIEW tagged AS SELECT id FROM item WHERE tags && '{2}';
CREATE VIEW tagged_by_extension AS SELECT id, tags OPERATOR(e.+) 3 AS more FROM item WHERE tags OPERATOR(e.&&) '{2}' AND tags @> '{1}';
