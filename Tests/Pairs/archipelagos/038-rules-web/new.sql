CREATE SCHEMA ru;
CREATE TABLE ru.t (id integer PRIMARY KEY, a text, b
  numeric(6,1)
);
CREATE TABLE ru.log (at timestamptz DEFAULT now(), what text, who name DEFAULT CURRENT_USER
, old_b numeric
);
CREATE VIEW ru.v AS SELECT id, a, b FROM ru.t;
CREATE VIEW ru.vv AS SELECT v.id, v.a || '!' AS aa FROM ru.v;
CREATE RULE r1 AS ON INSERT TO ru.t DO ALSO INSERT INTO ru.log (what) VALUES ('ins ' || new.b);
CREATE RULE r2 AS ON UPDATE TO ru.t WHERE old.b <> new.b DO ALSO (
  INSERT INTO ru.log (what
  , old_b
  ) VALUES ('upd ' || old.b || new.b
  , old.b
  );
  DELETE FROM ru.log WHERE log.at < now() - '1 day'::interval;
);
CREATE RULE r3 AS ON DELETE TO ru.t DO INSTEAD
  UPDATE ru.t SET a = 'gone' WHERE t.id = old.id RETURNING t.id, t.a, t.b;
CREATE RULE v_ins AS ON INSERT TO ru.v DO INSTEAD INSERT INTO ru.t VALUES (new.id, new.a, new.b) RETURNING id, a, b;
CREATE RULE v_upd AS ON UPDATE TO ru.v DO INSTEAD UPDATE ru.t SET (a, b) = (SELECT new.a, new.b) WHERE t.id = old.id;
CREATE RULE vv_ins AS ON INSERT TO ru.vv DO INSTEAD INSERT INTO ru.v (id, a) SELECT new.id, v.a FROM ru.vv x JOIN ru.v USING (id);
CREATE RULE vv_cond AS ON UPDATE TO ru.vv WHERE new.aa IS NULL DO INSTEAD NOTHING;
CREATE RULE vv_all AS ON UPDATE TO ru.vv DO INSTEAD UPDATE ru.v SET a = new.aa WHERE v.id = old.id;
COMMENT ON RULE v_upd ON ru.v IS 'upd of v';
COMMENT ON RULE r3 ON ru.t IS
  'soft; delete'
;
ALTER TABLE ru.t DISABLE RULE
  r2
;
ALTER TABLE ru.t ENABLE ALWAYS RULE r3;
CREATE TABLE ru.becomes (x integer, y text);
CREATE RULE "_RETURN" AS ON SELECT TO ru.becomes DO INSTEAD SELECT id AS x, a AS y FROM ru.
  vv q (id, a);
GRANT SELECT (x) ON ru.becomes TO k21_ru;
ALTER TABLE ru.v OWNER TO k21_ru;
CREATE RULE sel_into AS ON INSERT TO ru.log WHERE new.what LIKE 'x\_%' ESCAPE '\' DO ALSO SELECT 'a''b' AS msg, new.at AT TIME ZONE 'UTC';
CREATE RULE cte AS ON DELETE TO ru.log DO ALSO WITH q AS (SELECT t.id FROM ru.t WHERE t.b > 1) UPDATE ru.t SET b = 0 FROM q WHERE q.id = t.id;
GRANT USAGE ON SCHEMA ru TO k21_ru;
GRANT SELECT, INSERT, UPDATE ON ru.t TO k21_ru;
CREATE MATERIALIZED VIEW ru.mv AS SELECT * FROM ru.becomes;
CREATE FUNCTION ru.ff() RETURNS SETOF ru.v LANGUAGE sql BEGIN ATOMIC INSERT INTO ru.v (id, a, b) VALUES (1, 'x', 2) RETURNING id, a, b; END;
GRANT INSERT, UPDATE (a) ON ru.v TO PUBLIC;
