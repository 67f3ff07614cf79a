CREATE SCHEMA m;
CREATE FUNCTION m.tdiff(a time, b time) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT RETURN EXTRACT(epoch FROM (a - b))::double precision;
CREATE TYPE m.tr AS RANGE (subtype = time, subtype_diff = m.tdiff, multirange_type_name = m.trs);
COMMENT ON TYPE m.tr IS 'time range';
ALTER TYPE m.tr OWNER TO k22_mr;
REVOKE USAGE ON TYPE m.tr FROM PUBLIC;
CREATE DOMAIN m.shift AS m.tr DEFAULT '[08:00,16:00)'::m.tr CHECK (NOT upper_inf(VALUE));
CREATE DOMAIN m.plan AS
   m.trs
   CHECK (NOT isempty(VALUE));
CREATE FUNCTION m.addr(a m.tr, b m.tr) RETURNS m.tr LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN range_merge(a, b);
CREATE AGGREGATE m.un(m.tr) (SFUNC = m.addr, STYPE = m.tr, PARALLEL = SAFE);
CREATE TABLE m.w (id integer PRIMARY KEY, s m.shift, p m.plan, len time GENERATED ALWAYS AS (upper(s::m.tr)) STORED,
  EXCLUDE USING gist (s WITH &&, ((s)::m.tr) WITH -|-) WHERE (id > 0) DEFERRABLE);
CREATE INDEX w_p ON m.w USING gist (p);
CREATE VIEW m.v AS SELECT m.un(s::m.tr) AS u, range_agg(s::m.tr) AS ra FROM m.w;
ALTER VIEW m.v OWNER TO k22_mr;
CREATE FUNCTION m.flat(x
   m.trs
   ) RETURNS SETOF m.tr LANGUAGE sql IMMUTABLE ROWS 5 AS $$ SELECT unnest(x) $$;
COMMENT ON FUNCTION m.flat IS 'flat';
CREATE STATISTICS m.st ON lower(s::m.tr), id FROM m.w;
CREATE TABLE m.parts (t m.tr) PARTITION BY RANGE (t);
CREATE TABLE m.parts1 PARTITION OF m.parts FOR VALUES FROM ('empty') TO ('[10:00,11:00)');
CREATE CAST (m.tr AS text) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (m.tr AS text) IS 'io';
COMMENT ON AGGREGATE m.un(m.tr) IS 'union';
