CREATE SCHEMA rg;
CREATE TYPE rg.verr AS RANGE (SUBTYPE = text, COLLATION = "C");
CREATE TABLE rg.rel (n text, v rg.verr DEFAULT rg.verr('1', '2'), PRIMARY KEY (n));
CREATE INDEX rel_v ON rg.rel USING gist (v);
CREATE FUNCTION rg.span(VARIADIC rg.verr[]) RETURNS rg.verr LANGUAGE sql IMMUTABLE AS $$ SELECT range_merge(range_agg(r)) FROM unnest($1) r $$;
CREATE AGGREGATE rg.meet(rg.verr) (SFUNC = range_intersect, STYPE = rg.verr);
