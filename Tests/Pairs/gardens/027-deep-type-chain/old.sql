CREATE SCHEMA ch;
CREATE TYPE ch.e AS ENUM ('x', 'y'
 , 'z'
);
CREATE TYPE ch.leaf AS (a integer, e ch.e
);
CREATE DOMAIN ch.d_leaf AS ch.leaf CHECK ((VALUE).a IS NOT NULL);
CREATE TYPE ch.mid AS (l ch.d_leaf, ls ch.leaf[]
 , gone integer
);
CREATE TYPE ch.r_mid AS RANGE (subtype = ch.mid, multirange_type_name = ch.mr_mid);
CREATE DOMAIN ch.d_r AS ch.r_mid
 CHECK (NOT isempty(VALUE));
CREATE TYPE ch.top AS (r ch.d_r, m ch.mr_mid, name
 varchar(10)
);
CREATE TABLE ch.base (id integer PRIMARY KEY, kind ch.e NOT NULL DEFAULT 'z', other integer);
CREATE TYPE ch.over AS (b ch.base, t ch.top[]);
CREATE DOMAIN ch.d_over AS ch.over[];
CREATE FUNCTION ch.f_leaf(ch.leaf) RETURNS ch.e LANGUAGE sql IMMUTABLE AS $$ SELECT $1.e $$;
CREATE FUNCTION ch.f_top(ch.top[], ch.d_r) RETURNS ch.mid LANGUAGE sql IMMUTABLE AS $$ SELECT lower($2) $$;
CREATE FUNCTION ch.f_over(ch.d_over) RETURNS TABLE (b ch.base, t ch.top) LANGUAGE sql IMMUTABLE AS $$
  SELECT (o).b, (o).t[1] FROM unnest($1::ch.over[]) o
$$;
CREATE FUNCTION ch.cmp_leaf(ch.leaf, ch.leaf) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT $1.a = $2.a
$$;
CREATE OPERATOR ch.=== (LEFTARG = ch.leaf, RIGHTARG = ch.leaf, FUNCTION = ch.cmp_leaf, COMMUTATOR = OPERATOR(ch.===));
CREATE FUNCTION ch.leaf_txt(ch.leaf) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT $1.a::text $$;
CREATE CAST (ch.leaf AS text) WITH FUNCTION ch.leaf_txt(ch.leaf)
;
CREATE FUNCTION ch.agg(ch.leaf, ch.leaf) RETURNS ch.leaf LANGUAGE sql IMMUTABLE AS $$ SELECT coalesce($2, $1) $$;
CREATE AGGREGATE ch.last(ch.leaf) (SFUNC = ch.agg, STYPE = ch.leaf);
CREATE TABLE ch.leaf_src (id integer, a integer, e ch.e
);
CREATE VIEW ch.leaves AS SELECT s.id, ROW(s.a, s.e
)::ch.leaf AS leaf FROM ch.leaf_src s;
CREATE VIEW ch.kinds AS SELECT ch.f_leaf(leaf) AS k, (ch.last(leaf)).a AS a, ch.last(leaf)::text AS txt FROM ch.leaves GROUP BY 1;
CREATE MATERIALIZED VIEW ch.mv AS SELECT k, count(*) AS n FROM ch.kinds GROUP BY k;
CREATE UNIQUE INDEX mv_k ON ch.mv (k);
CREATE INDEX leaf_src_e ON ch.leaf_src (e) WHERE e <> 'x'
 AND e <> 'z'
;
CREATE TABLE ch.typed OF ch.leaf (a WITH OPTIONS PRIMARY KEY);
CREATE TABLE ch.keep (id integer PRIMARY KEY, e ch.e[] DEFAULT ARRAY['x', 'y']::ch.e[], b ch.base);
ALTER TABLE ch.base ADD CONSTRAINT k CHECK (kind IN ('x', 'z'));
COMMENT ON TYPE ch.top IS 'top';
COMMENT ON COLUMN ch.leaf.e IS 'enum';
GRANT SELECT ON ch.kinds TO PUBLIC;
REVOKE USAGE ON TYPE ch.leaf FROM PUBLIC;
