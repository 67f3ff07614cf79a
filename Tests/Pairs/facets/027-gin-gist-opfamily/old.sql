CREATE SCHEMA ops;
CREATE FUNCTION ops.rev_cmp(text, text) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS 'SELECT bttextcmp(reverse($1), reverse($2))';
CREATE FUNCTION ops.rev_lt(text, text) RETURNS bool LANGUAGE sql IMMUTABLE STRICT AS 'SELECT ops.rev_cmp($1, $2) < 0';
CREATE FUNCTION ops.rev_le(text, text) RETURNS bool LANGUAGE sql IMMUTABLE STRICT AS 'SELECT ops.rev_cmp($1, $2) <= 0';
CREATE FUNCTION ops.rev_gt(text, text) RETURNS bool LANGUAGE sql IMMUTABLE STRICT AS 'SELECT ops.rev_cmp($1, $2) > 0';
CREATE FUNCTION ops.rev_ge(text, text) RETURNS bool LANGUAGE sql IMMUTABLE STRICT AS 'SELECT ops.rev_cmp($1, $2) >= 0';
CREATE OPERATOR ops.<~ (LEFTARG = text, RIGHTARG = text, FUNCTION = ops.rev_lt
);
CREATE OPERATOR ops.<=~ (LEFTARG = text, RIGHTARG = text, FUNCTION = ops.rev_le);
CREATE OPERATOR ops.>~ (LEFTARG = text, RIGHTARG = text, FUNCTION = ops.rev_gt);
CREATE OPERATOR ops.>=~ (LEFTARG = text, RIGHTARG = text, FUNCTION = ops.rev_ge);
CREATE OPERATOR FAMILY ops.rev_fam USING btree;
CREATE OPERATOR CLASS ops.reverse_ops FOR TYPE text USING btree 
 AS OPERATOR 1 ops.<~, OPERATOR 2 ops.<=~, OPERATOR 3 =, OPERATOR 4 ops.>=~, OPERATOR 5 ops.>~, FUNCTION 1 ops.rev_cmp(text, text);
CREATE OPERATOR CLASS ops.int_hash FOR TYPE int USING hash AS OPERATOR 1 =, FUNCTION 1 hashint4(int)
;
COMMENT ON OPERATOR ops.<~ (text, text) IS 'reversed less';
COMMENT ON OPERATOR CLASS ops.reverse_ops USING btree IS 'suffix order';
CREATE TABLE hosts (name text NOT NULL, port int);
CREATE INDEX hosts_rev ON hosts (name ops.reverse_ops
);
CREATE INDEX hosts_port ON hosts USING hash (port ops.int_hash);
CREATE TABLE parted (port int) PARTITION BY HASH (port 
);
CREATE TABLE parted_0 PARTITION OF parted FOR VALUES WITH (modulus 1, remainder 0);
CREATE VIEW subdomains AS SELECT name FROM hosts WHERE name OPERATOR(
ops.>=~
) 'example.org';
