CREATE SCHEMA op;
CREATE FUNCTION op.abs_cmp(integer, integer) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT btint4cmp(abs($1), abs($2)) $$;
CREATE FUNCTION op.abs_lt(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT abs($1) < abs($2) $$;
CREATE FUNCTION op.abs_le(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT abs($1) <= abs($2) $$;
CREATE FUNCTION op.abs_eq(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT abs($1) = abs($2) $$;
CREATE FUNCTION op.abs_ge(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT abs($1) >= abs($2) $$;
CREATE FUNCTION op.abs_gt(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT abs($1) > abs($2) $$;
CREATE FUNCTION op.abs_lt8(integer, bigint) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT abs($1) < abs($2) $$;
CREATE FUNCTION op.abs_cmp8(integer, bigint) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT btint48cmp(abs($1), abs($2)) $$;
CREATE OPERATOR op.|<| (LEFTARG = integer, RIGHTARG = integer, FUNCTION = op.abs_lt, COMMUTATOR = OPERATOR(op.|>|), NEGATOR = OPERATOR(op.|>=|)
);
CREATE OPERATOR op.|<=| (LEFTARG = integer, RIGHTARG = integer, FUNCTION = op.abs_le, COMMUTATOR = OPERATOR(op.|>=|), NEGATOR = OPERATOR(op.|>|));
CREATE OPERATOR op.|=| (LEFTARG = integer, RIGHTARG = integer, FUNCTION = op.abs_eq, COMMUTATOR = OPERATOR(op.|=|), RESTRICT = eqsel
 , JOIN = eqjoinsel
);
CREATE OPERATOR op.|>=| (LEFTARG = integer, RIGHTARG = integer, FUNCTION = op.abs_ge, COMMUTATOR = OPERATOR(op.|<=|), NEGATOR = OPERATOR(op.|<|));
CREATE OPERATOR op.|>| (LEFTARG = integer, RIGHTARG = integer, FUNCTION = op.abs_gt, COMMUTATOR = OPERATOR(op.|<|), NEGATOR = OPERATOR(op.|<=|));
CREATE OPERATOR op.|<| (LEFTARG = integer, RIGHTARG = bigint, FUNCTION = op.abs_lt8);
CREATE OPERATOR FAMILY op.abs_fam USING btree;
CREATE OPERATOR CLASS op.abs_ops FOR TYPE integer USING btree FAMILY op.abs_fam AS
  OPERATOR 1 op.|<|, OPERATOR 2 op.|<=|, OPERATOR 3 op.|=|, OPERATOR 4 op.|>=|, OPERATOR 5 op.|>|,
  FUNCTION 1 op.abs_cmp(integer, integer);
CREATE OPERATOR FAMILY op.loose USING
 hash;
CREATE TYPE op.tag AS (k text, v text);
CREATE FUNCTION op.tag_hash(op.tag) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT hashtext($1.k) $$;
CREATE FUNCTION op.tag_eq(op.tag, op.tag) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT $1.k = $2.k $$;
CREATE OPERATOR op.== (LEFTARG = op.tag, RIGHTARG = op.tag, FUNCTION = op.tag_eq, COMMUTATOR = OPERATOR(op.==), HASHES);
CREATE OPERATOR CLASS op.tag_hash_ops
 DEFAULT
  FOR TYPE op.tag USING hash AS OPERATOR 1 op.==, FUNCTION 1 op.tag_hash(op.tag);
CREATE OPERATOR CLASS op.tag_gin FOR TYPE text[] USING gin AS
  OPERATOR 1 &&(anyarray, anyarray),
 OPERATOR 2 @>(anyarray, anyarray),
  FUNCTION 1 bttextcmp(text, text), FUNCTION 2 pg_catalog.ginarrayextract(anyarray, internal, internal),
  FUNCTION 3 ginqueryarrayextract(anyarray, internal, smallint, internal, internal, internal, internal),
  FUNCTION 4 ginarrayconsistent(internal, smallint, anyarray, integer, internal, internal, internal, internal),
  STORAGE text;
CREATE TABLE op.t (
  id integer,
  delta integer,
  tg op.tag,
  labels text[],
  CONSTRAINT uq EXCLUDE USING btree (id WITH =),
  CONSTRAINT uq_abs EXCLUDE USING btree (delta op.abs_ops WITH OPERATOR(op.|=|))
);
CREATE INDEX t_abs ON op.t (delta
 op.abs_ops
);
CREATE INDEX t_tag ON op.t USING hash (tg op.tag_hash_ops);
CREATE INDEX t_labels ON op.t USING gin (labels op.tag_gin);
CREATE VIEW op.sorted AS SELECT id, delta FROM op.t ORDER BY delta USING OPERATOR(op.|>|);
CREATE VIEW op.small AS SELECT id FROM op.t WHERE delta OPERATOR(op.|<|) 10::bigint
;
CREATE TYPE op.abs_range AS RANGE (subtype = integer, subtype_opclass = op.abs_ops
);
CREATE TABLE op.h (k integer) PARTITION BY RANGE (k op.abs_ops);
CREATE TABLE op.h1 PARTITION OF op.h FOR VALUES FROM (0) TO (10);
CREATE TABLE op.h2 PARTITION OF op.h FOR VALUES FROM (10) TO (
 -20
);
COMMENT ON OPERATOR FAMILY op.loose USING
 hash IS 'empty';
