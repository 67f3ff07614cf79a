CREATE TABLE o (id int NOT NULL, code text, ref text NOT NULL, amt numeric, CONSTRAINT o_pk UNIQUE (id), CONSTRAINT o_code PRIMARY KEY (code), CONSTRAINT o_ref UNIQUE (ref, id));
CREATE TABLE l (oid_ int CONSTRAINT l_c REFERENCES o (id), code text CONSTRAINT l_o REFERENCES o, q int);
CREATE VIEW og AS SELECT o.*, sum(l.q) AS q FROM o JOIN l ON l.oid_ = o.id GROUP BY o.code;
CREATE VIEW ogg AS SELECT og.code, og.q, (og.*) IS NOT NULL AS n FROM og;
CREATE FUNCTION tot(i int) RETURNS numeric LANGUAGE sql STABLE BEGIN ATOMIC SELECT o.amt * count(*)::numeric FROM o, l WHERE o.id = i GROUP BY o.code; END;
CREATE PROCEDURE up(i int, r text) LANGUAGE sql BEGIN ATOMIC INSERT INTO o (id, ref, code) VALUES (i, r, r) ON CONFLICT ON CONSTRAINT o_ref DO NOTHING; END;
ALTER TABLE o REPLICA IDENTITY USING INDEX o_pk;
ALTER TABLE o CLUSTER ON o_ref;
