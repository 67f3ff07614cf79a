CREATE SCHEMA r;
CREATE TYPE r.ac AS ENUM ('i', 'u'
   );
CREATE TABLE r.t (id integer PRIMARY KEY, v text, a r.ac);
CREATE TABLE r.aud (id integer, a r.ac, who text DEFAULT CURRENT_USER
   );
CREATE TABLE r.hist (LIKE r.t);
CREATE VIEW r.v AS SELECT id, v FROM r.t;
CREATE VIEW r.ro AS SELECT DISTINCT ON (v) v, id FROM r.t ORDER BY v, id DESC;
CREATE RULE aud_i AS ON INSERT TO r.t DO ALSO INSERT INTO r.aud (id, a) VALUES (new.id, 'i'::r.ac);
CREATE RULE aud_u AS ON UPDATE TO r.t WHERE old.v IS DISTINCT FROM new.v DO ALSO (
  INSERT INTO r.aud (id, a) VALUES (old.id, 'u'::r.ac);
  INSERT INTO r.hist SELECT old.id, old.v, old.a;
);
CREATE RULE v_ins AS ON INSERT TO r.v DO INSTEAD INSERT INTO r.t VALUES (new.id, new.v) RETURNING t.id, t.v;
CREATE RULE v_upd AS ON UPDATE TO r.v DO INSTEAD UPDATE r.t SET (id, v) = (SELECT new.id, new.v) WHERE t.id = old.id;
CREATE RULE v_del AS ON DELETE TO r.v DO INSTEAD WITH x AS (SELECT 1 AS one) DELETE FROM r.t USING r.hist h WHERE t.id = old.id AND h.id = t.id;
CREATE RULE ro_d AS ON DELETE TO r.ro DO INSTEAD NOTIFY "K22 chan", 'gone';
CREATE RULE ro_i1 AS ON INSERT TO r.ro WHERE new.id > 5 DO INSTEAD INSERT INTO r.v VALUES (new.id, new.v);
CREATE RULE ro_i2 AS ON INSERT TO r.ro DO INSTEAD NOTHING;
ALTER TABLE r.t DISABLE RULE
   aud_i;
ALTER TABLE r.t ENABLE
   REPLICA
   RULE
   aud_u;
COMMENT ON RULE aud_u ON r.t IS 'audits';
COMMENT ON RULE ro_i2 ON r.ro IS 'nothing';
CREATE FUNCTION r.make() RETURNS void LANGUAGE sql BEGIN ATOMIC
  INSERT INTO r.v (id, v) VALUES (1, 'x');
  UPDATE r.v SET v = 'y' WHERE id = 1;
  DELETE FROM r.t WHERE id = 1 AND a = 'i'::r.ac;
END;
ALTER FUNCTION r.make() OWNER TO k22_ru;
ALTER VIEW r.v OWNER TO k22_ru;
GRANT INSERT ON r.v TO PUBLIC;
