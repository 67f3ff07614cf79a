CREATE SCHEMA rv;
CREATE TABLE rv.edge (
  src integer, dst integer, w real DEFAULT 1,
  CONSTRAINT no_loop CHECK (src <> dst)
);
CREATE RECURSIVE VIEW rv.reach (a, b, hops) AS
  SELECT src, dst, 1 FROM rv.edge
  UNION
  SELECT r.a, e.dst, r.hops + 1 FROM reach r JOIN rv.edge e ON e.src = r.b WHERE r.hops < 10;
CREATE VIEW rv.search AS
  WITH RECURSIVE s(n, d) AS (
    SELECT src, w FROM rv.edge
    UNION ALL
    SELECT e.dst, e.w + s.d FROM rv.edge e, s WHERE e.src = s.n
  ) SEARCH DEPTH FIRST BY n SET ord CYCLE n SET is_cycle USING path
  SELECT n, d, is_cycle, ord::text AS o FROM s;
CREATE FUNCTION rv.paths(start
 integer, max_hops integer DEFAULT 3) RETURNS TABLE (target integer, hops integer)
LANGUAGE sql STABLE ROWS 77
BEGIN ATOMIC
  WITH RECURSIVE p AS (
    SELECT e.dst AS t, 1 AS h FROM rv.edge e WHERE e.src = start
    UNION
    SELECT r.b, p.h + r.hops FROM p JOIN rv.reach r ON r.a = p.t WHERE p.h < max_hops
  )
  SELECT p.t, p.h FROM p;
END;
CREATE VIEW rv.lateral_v AS
  SELECT e.src, x.target, x.hops, o.ordinality
  FROM rv.edge e
  CROSS JOIN LATERAL rv.paths(e.src) x
  CROSS JOIN LATERAL unnest(ARRAY[1, 2]) WITH ORDINALITY o(v)
  CROSS JOIN ROWS FROM (generate_series(1, 2), unnest('{a,b}'::text[])) AS rf(i, s);
CREATE MATERIALIZED VIEW rv.closure AS SELECT DISTINCT a, b, min(hops) AS h FROM rv.reach GROUP BY a, b;
CREATE UNIQUE INDEX closure_u ON rv.closure (a, b);
CREATE FUNCTION rv.is_reachable(rv.edge) RETURNS boolean LANGUAGE sql STABLE
  RETURN EXISTS (SELECT 1 FROM rv.closure c WHERE c.a = ($1).src AND c.b = ($1).dst);
CREATE VIEW rv.final AS
  SELECT e AS edge, rv.is_reachable(e) AS ok, GROUPING(e.src) AS g, string_agg(e.dst::text, ',' ORDER BY e.w DESC) FILTER (WHERE e.w > 0) AS l
  FROM rv.edge e GROUP BY CUBE (e.src), e.*;
CREATE TABLE rv.saved (f rv.final, r rv.reach[], t timestamptz DEFAULT clock_timestamp());
COMMENT ON VIEW rv.reach IS 'reachability';
COMMENT ON COLUMN rv.search.o IS 'order';
COMMENT ON FUNCTION rv.paths IS 'paths';
