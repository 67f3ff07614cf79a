CREATE FUNCTION compare(integer, integer) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS 'SELECT btint4cmp($2, $1)';
CREATE OPERATOR CLASS backwards FOR TYPE integer USING btree AS OPERATOR 1 >, OPERATOR 2 >=, OPERATOR 3 =, OPERATOR 4 <=, OPERATOR 5 <, FUNCTION 1 compare(integer, integer);
CREATE FUNCTION place(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS 'SELECT lower(left($1, 1))';
CREATE TABLE log (at integer, line text) PARTITION BY RANGE (at backwards);
CREATE TABLE log_1 PARTITION OF log FOR VALUES FROM (50) TO (1);
CREATE TABLE page (title text) PARTITION BY LIST (place(title));
CREATE TABLE page_a PARTITION OF page FOR VALUES IN ('a');
