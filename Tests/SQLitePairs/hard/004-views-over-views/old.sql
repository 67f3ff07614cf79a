CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER, c REAL);
CREATE TABLE u (id INTEGER PRIMARY KEY, t_id INTEGER REFERENCES t(id), d TEXT);
CREATE VIEW z_top AS SELECT * FROM m_mid WHERE n > 0;
CREATE VIEW m_mid AS SELECT t_id, count(*) AS n, max(a) AS a FROM a_base GROUP BY t_id;
CREATE VIEW a_base AS SELECT t.id AS t_id, t.a, t.b, u.d FROM t JOIN u ON u.t_id = t.id;
CREATE VIEW star AS SELECT * FROM t;
CREATE VIEW star2 AS SELECT star.*, (SELECT n FROM m_mid WHERE m_mid.t_id = star.id) AS n FROM star;
