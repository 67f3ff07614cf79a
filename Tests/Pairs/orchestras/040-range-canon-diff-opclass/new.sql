CREATE SCHEMA rg;
CREATE OPERATOR CLASS rg.txt FOR TYPE text USING btree AS
  OPERATOR 1 ~<~, OPERATOR 2 ~<=~, OPERATOR 3 =, OPERATOR 4 ~>=~, OPERATOR 5 ~>~, FUNCTION 1 bttext_pattern_cmp(text, text);
CREATE TYPE rg.verr AS RANGE (SUBTYPE = text, SUBTYPE_OPCLASS = rg.txt, COLLATION = "POSIX", MULTIRANGE_TYPE_NAME = rg.verrs);
CREATE TABLE rg.rel (n text, v rg.verr DEFAULT rg.verr('1', '3', '[]'), holes rg.verrs, PRIMARY KEY (n), EXCLUDE USING gist (v WITH &&) WHERE (n <> ''));
CREATE INDEX rel_v ON rg.rel USING spgist (v);
CREATE INDEX rel_h ON rg.rel USING gist (holes);
CREATE FUNCTION rg.span(VARIADIC rg.verr[]) RETURNS rg.verrs LANGUAGE sql IMMUTABLE AS $$ SELECT range_agg(r) FROM unnest($1) r $$;
CREATE AGGREGATE rg.meet(rg.verr) (SFUNC = range_intersect, STYPE = rg.verr, COMBINEFUNC = range_intersect, PARALLEL = SAFE, INITCOND = '(,)');
GRANT USAGE ON TYPE rg.verr TO pg_monitor;
REVOKE USAGE ON TYPE rg.verr FROM PUBLIC;
