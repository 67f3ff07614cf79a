CREATE SCHEMA arc;
CREATE TABLE arc.live (
  id integer PRIMARY KEY,
  title text NOT NULL,
 author text,
  gone boolean NOT NULL DEFAULT false
);
CREATE TABLE arc.dead (
  id integer,
  title text,
 author text,
  died timestamptz DEFAULT now()
);
CREATE TABLE arc.trace (at timestamptz DEFAULT now(), op text, id integer);
CREATE RULE live_del AS ON DELETE TO arc.live DO ALSO
 INSERT INTO arc.dead (id, title, author) VALUES (OLD.id, OLD.title, OLD.author);
CREATE RULE live_upd AS ON UPDATE TO arc.live
 WHERE (OLD.title, OLD.author) IS DISTINCT FROM (NEW.title, NEW.author)
  DO ALSO (
    INSERT INTO arc.trace (op, id) VALUES ('upd', OLD.id);
   UPDATE arc.dead SET title = NEW.title WHERE id = OLD.id AND NEW.gone;
  );
CREATE RULE live_ins AS ON INSERT TO arc.live DO ALSO INSERT INTO arc.trace (op, id) VALUES ('ins', NEW.id);
CREATE RULE dead_keep AS ON DELETE TO arc.dead DO INSTEAD NOTHING;
CREATE RULE trace_once AS ON INSERT TO arc.trace WHERE NEW.id IS NULL DO INSTEAD NOTHING;
ALTER TABLE arc.dead ENABLE ALWAYS RULE dead_keep;
ALTER TABLE arc.trace ENABLE REPLICA RULE trace_once;
CREATE VIEW arc.everything AS
  SELECT id, title,
 author,
  'live'::text AS src FROM arc.live UNION ALL SELECT id, title,
 author,
  'dead' FROM arc.dead;
CREATE RULE ev_ins AS ON INSERT TO arc.everything DO INSTEAD
 INSERT INTO arc.live (id, title, author) VALUES (NEW.id, NEW.title, NEW.author)
 RETURNING id, title, author, 'live'::text;
CREATE FUNCTION arc.ev_upd() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE arc.live SET title = NEW.title WHERE id = OLD.id; RETURN NEW; END $$;
CREATE TRIGGER ev_upd INSTEAD OF UPDATE ON arc.everything FOR EACH ROW EXECUTE FUNCTION arc.ev_upd();
CREATE RULE ev_del AS ON DELETE TO arc.everything WHERE OLD.src = 'dead' DO INSTEAD DELETE FROM arc.dead WHERE id = OLD.id;
CREATE RULE ev_del_else AS ON DELETE TO arc.everything DO INSTEAD DELETE FROM arc.live WHERE id = OLD.id;
COMMENT ON RULE ev_del ON arc.everything IS
 'c2';
CREATE VIEW arc.live_v AS SELECT id, title FROM arc.live WHERE NOT gone WITH
 CASCADED
  CHECK OPTION;
ALTER VIEW arc.live_v ALTER COLUMN title SET DEFAULT
 'no title';
CREATE VIEW arc.summary AS SELECT src, count(*) AS n FROM arc.everything GROUP BY src;
CREATE FUNCTION arc.rebuild() RETURNS integer LANGUAGE sql AS $$
  DELETE FROM arc.live WHERE gone;
  SELECT count(*)::integer FROM arc.dead;
$$;
CREATE RULE trace_note AS ON DELETE TO arc.trace DO ALSO NOTIFY arc_changed;
GRANT SELECT, INSERT, UPDATE
, DELETE
  ON arc.everything TO PUBLIC;
GRANT SELECT ON arc.summary TO PUBLIC;
