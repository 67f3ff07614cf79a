CREATE SCHEMA arc;
CREATE TABLE arc.live (
  id integer PRIMARY KEY,
  title text NOT NULL,
  gone boolean NOT NULL DEFAULT false
);
CREATE TABLE arc.dead (
  id integer,
  title text,
  died timestamptz DEFAULT now()
);
CREATE TABLE arc.trace (at timestamptz DEFAULT now(), op text, id integer);
CREATE RULE live_del AS ON DELETE TO arc.live DO ALSO
 INSERT INTO arc.dead (id, title) VALUES (OLD.id, OLD.title);
CREATE RULE live_upd AS ON UPDATE TO arc.live
 WHERE OLD.title <> NEW.title
  DO ALSO (
    INSERT INTO arc.trace (op, id) VALUES ('upd', OLD.id);
  );
CREATE RULE dead_keep AS ON DELETE TO arc.dead DO INSTEAD NOTHING;
CREATE RULE trace_once AS ON INSERT TO arc.trace WHERE NEW.id IS NULL DO INSTEAD NOTHING;
ALTER TABLE arc.dead DISABLE RULE dead_keep;
ALTER TABLE arc.trace ENABLE REPLICA RULE trace_once;
CREATE VIEW arc.everything AS
  SELECT id, title,
  'live'::text AS src FROM arc.live UNION ALL SELECT id, title,
  'dead' FROM arc.dead;
CREATE RULE ev_ins AS ON INSERT TO arc.everything DO INSTEAD
 INSERT INTO arc.live (id, title) VALUES (NEW.id, NEW.title);
CREATE RULE ev_upd AS ON UPDATE TO arc.everything DO INSTEAD UPDATE arc.live SET title = NEW.title WHERE id = OLD.id;
CREATE RULE ev_del AS ON DELETE TO arc.everything WHERE OLD.src = 'dead' DO INSTEAD DELETE FROM arc.dead WHERE id = OLD.id;
CREATE RULE ev_del_else AS ON DELETE TO arc.everything DO INSTEAD DELETE FROM arc.live WHERE id = OLD.id;
COMMENT ON RULE ev_del ON arc.everything IS
 'c1';
CREATE VIEW arc.live_v AS SELECT id, title FROM arc.live WHERE NOT gone WITH
 LOCAL
  CHECK OPTION;
ALTER VIEW arc.live_v ALTER COLUMN title SET DEFAULT
 'untitled';
ALTER VIEW arc.everything ALTER COLUMN src SET DEFAULT 'live';
CREATE VIEW arc.summary AS SELECT src, count(*) AS n FROM arc.everything GROUP BY src;
CREATE FUNCTION arc.rebuild() RETURNS integer LANGUAGE sql AS $$
  DELETE FROM arc.live WHERE gone;
  SELECT count(*)::integer FROM arc.dead;
$$;
GRANT SELECT, INSERT, UPDATE
  ON arc.everything TO PUBLIC;
GRANT SELECT ON arc.summary TO PUBLIC;
