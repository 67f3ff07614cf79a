CREATE TABLE o (id int, code text, ref text NOT NULL, amt numeric, CONSTRAINT o_pk PRIMARY KEY (id), CONSTRAINT o_code UNIQUE (code), CONSTRAINT o_ref UNIQUE (ref));
CREATE TABLE l (oid_ int CONSTRAINT l_o REFERENCES o, code text CONSTRAINT l_c REFERENCES o (code), q int);
CREATE VIEW og AS SELECT o.*, sum(l.q) AS q FROM o JOIN l ON l.oid_ = o.id GROUP BY o.id;
CREATE VIEW ogg AS SELECT og.code, og.q, (og.*) IS NULL AS n FROM og;
CREATE FUNCTION tot(i int) RETURNS numeric LANGUAGE sql STABLE BEGIN ATOMIC SELECT o.amt * count(*)::numeric FROM o, l WHERE o.id = i GROUP BY o.id; END;
CREATE PROCEDURE up(i int, r text) LANGUAGE sql BEGIN ATOMIC INSERT INTO o (id, ref) VALUES (i, r) ON CONFLICT ON CONSTRAINT o_ref DO NOTHING; END;
ALTER TABLE o REPLICA IDENTITY USING INDEX o_ref;
ALTER TABLE o CLUSTER ON o_code;
