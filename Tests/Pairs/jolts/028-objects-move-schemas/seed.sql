INSERT INTO x.t (m, s) VALUES ('ok','a'),('bad',NULL);
INSERT INTO y.u (tid) VALUES (1),(2);
INSERT INTO x.twin VALUES (1),(2);
INSERT INTO y.twin VALUES ('q'),(NULL);
