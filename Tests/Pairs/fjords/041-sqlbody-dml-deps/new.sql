CREATE TABLE acct (st bool DEFAULT true, id bigint, bal numeric(20,4) DEFAULT 0 NOT NULL, CONSTRAINT acct_key UNIQUE (id));
CREATE TABLE hist (acct bigint REFERENCES acct (id), d numeric, at timestamp DEFAULT now());
CREATE VIEW live AS SELECT bal, id FROM acct WHERE st WITH CASCADED CHECK OPTION;
CREATE FUNCTION move(src bigint, dst bigint, amt numeric) RETURNS numeric LANGUAGE sql BEGIN ATOMIC
 UPDATE live SET bal = live.bal - amt WHERE live.id = src;
 UPDATE acct SET bal = acct.bal + amt WHERE id = dst;
 INSERT INTO hist (d, acct) VALUES (-amt, src), (amt, dst);
 WITH x AS (DELETE FROM hist WHERE hist.d = 0 RETURNING hist.acct, hist.d) SELECT sum(x.d) FROM x; END;
CREATE PROCEDURE purge(n bigint DEFAULT 5) LANGUAGE sql BEGIN ATOMIC
 DELETE FROM hist USING acct a WHERE a.id = hist.acct AND NOT a.st;
 INSERT INTO acct AS q (id, bal) SELECT id, n FROM live ON CONFLICT ON CONSTRAINT acct_key DO UPDATE SET bal = excluded.bal + q.bal WHERE q.st; END;
CREATE FUNCTION top(n int) RETURNS TABLE (id bigint, bal numeric) LANGUAGE sql STABLE BEGIN ATOMIC SELECT l.id, l.bal FROM live l ORDER BY l.bal DESC LIMIT n; END;
CREATE VIEW topv AS SELECT t.id, t.bal, move(t.id, 1, 0) AS m FROM top(3) t;
CREATE FUNCTION sel(hist) RETURNS timestamp LANGUAGE sql STABLE RETURN ($1).at;
CREATE VIEW hv AS SELECT sel(hist) AS s, hist.acct FROM hist;
COMMENT ON PROCEDURE purge IS 'purge!';
