CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT COLLATE NOCASE, b INTEGER NOT NULL DEFAULT 0, e BLOB);
CREATE TABLE u (id INTEGER PRIMARY KEY, t_id INTEGER REFERENCES t(id), d TEXT, f INTEGER DEFAULT 1);
CREATE VIEW z_top AS SELECT * FROM m_mid WHERE n > 0 AND f >= 0;
CREATE VIEW m_mid AS SELECT t_id, count(*) AS n, max(a) AS a, sum(f) AS f FROM a_base GROUP BY t_id;
CREATE VIEW a_base AS SELECT t.id AS t_id, t.a, t.b, u.d, u.f FROM t JOIN u ON u.t_id = t.id;
CREATE VIEW star AS SELECT * FROM t;
CREATE VIEW star2 AS SELECT star.*, (SELECT n FROM m_mid WHERE m_mid.t_id = star.id) AS n FROM star;
