-- A view whose query uses a function of its rows: each needs the other.
CREATE TABLE score (id integer PRIMARY KEY, points integer, note text COLLATE "C");
CREATE VIEW rank AS SELECT NULL::integer AS id, NULL::integer AS points;
CREATE FUNCTION is_high(rank) RETURNS boolean LANGUAGE sql STABLE AS 'SELECT ($1).points > 100';
CREATE OR REPLACE VIEW rank AS SELECT s.id, s.points FROM score s WHERE is_high(ROW(s.id, s.points)::rank);
CREATE VIEW best AS SELECT id FROM rank WHERE is_high(rank);
