CREATE TABLE acct (id int PRIMARY KEY, bal numeric DEFAULT 0, st text DEFAULT 'on');
CREATE TABLE hist (acct int REFERENCES acct, d numeric, at timestamptz DEFAULT now());
CREATE VIEW live AS SELECT id, bal FROM acct WHERE st = 'on' WITH LOCAL CHECK OPTION;
CREATE FUNCTION move(src int, dst int, amt numeric) RETURNS numeric LANGUAGE sql BEGIN ATOMIC
 UPDATE acct SET bal = bal - amt WHERE id = src;
 UPDATE live SET bal = live.bal + amt WHERE live.id = dst;
 INSERT INTO hist (acct, d) VALUES (src, -amt), (dst, amt);
 WITH x AS (DELETE FROM hist WHERE hist.d = 0 RETURNING hist.acct, hist.d) SELECT sum(x.d) FROM x; END;
CREATE PROCEDURE purge(n int DEFAULT 5) LANGUAGE sql BEGIN ATOMIC
 DELETE FROM hist USING acct a WHERE a.id = hist.acct AND a.st = 'off';
 INSERT INTO acct AS q (id, bal) SELECT id, n FROM live ON CONFLICT (id) DO UPDATE SET bal = excluded.bal + q.bal WHERE q.st <> 'x'; END;
CREATE FUNCTION top(n int) RETURNS TABLE (id int, bal numeric) LANGUAGE sql STABLE BEGIN ATOMIC SELECT l.id, l.bal FROM live l ORDER BY l.bal DESC LIMIT n; END;
CREATE VIEW topv AS SELECT t.id, t.bal, move(t.id, 1, 0) AS m FROM top(3) t;
CREATE FUNCTION sel(hist) RETURNS timestamptz LANGUAGE sql STABLE RETURN ($1).at;
CREATE VIEW hv AS SELECT sel(hist) AS s, hist.acct FROM hist;
COMMENT ON PROCEDURE purge IS 'purge';
