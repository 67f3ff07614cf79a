-- What is PostgreSQL's own stays so, also where an extension's suits better that was not in the search path.
CREATE EXTENSION intarray;
CREATE TABLE item (id integer, tags integer[]);
CREATE VIEW tagged AS SELECT id FROM item WHERE tags && '{2}';
