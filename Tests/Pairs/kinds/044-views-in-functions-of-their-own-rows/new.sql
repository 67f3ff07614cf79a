CREATE TABLE score (id integer PRIMARY KEY, points integer, note text COLLATE "C");
CREATE VIEW rank AS SELECT NULL::integer AS id, NULL::bigint AS points, NULL::text COLLATE "C" AS note;
CREATE FUNCTION is_high(r rank, above bigint DEFAULT 100) RETURNS boolean LANGUAGE sql STABLE AS 'SELECT ($1).points > $2';
CREATE FUNCTION all_ranks() RETURNS SETOF rank LANGUAGE sql STABLE AS 'SELECT * FROM rank';
CREATE OR REPLACE VIEW rank WITH (security_barrier = true) AS
  SELECT s.id, s.points::bigint AS points, s.note FROM score s WHERE is_high(ROW(s.id, s.points, s.note)::rank);
CREATE MATERIALIZED VIEW best AS SELECT id, note FROM all_ranks() r WHERE is_high(r);
COMMENT ON COLUMN rank.note IS 'why';
