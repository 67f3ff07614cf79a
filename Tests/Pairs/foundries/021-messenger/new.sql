-- partition tree re-parented, indexes attached by hand, plain tables absorbed as partitions and partitions freed
CREATE SCHEMA im;
CREATE TABLE im.users (id bigint PRIMARY KEY, handle text NOT NULL UNIQUE, 
  status text NOT NULL DEFAULT 'away' CHECK (status IN ('online','away','offline')), settings jsonb NOT NULL DEFAULT '{}');
CREATE TABLE im.rooms (id bigint PRIMARY KEY, 
  name text, kind "char" NOT NULL DEFAULT 'c', owner bigint REFERENCES im.users ON DELETE SET NULL, CHECK (kind = ANY ('{c,p,d}'::"char"[])));
CREATE TABLE im.messages (
  id bigint NOT NULL,
  room bigint NOT NULL,
  author bigint NOT NULL,
  sent timestamptz NOT NULL,
  body text NOT NULL,
  edited timestamptz,
  CONSTRAINT messages_pk PRIMARY KEY (sent, id, room),
  CONSTRAINT messages_room FOREIGN KEY (room) REFERENCES im.rooms ON DELETE CASCADE DEFERRABLE,
  CONSTRAINT messages_author FOREIGN KEY (author) REFERENCES im.users) PARTITION BY RANGE (sent);
CREATE TABLE im.old_messages PARTITION OF im.messages FOR VALUES FROM (MINVALUE) TO ('2023-01-01 00:00+00');
CREATE TABLE im.messages_2023 PARTITION OF im.messages FOR VALUES FROM (
  '2023-01-01 00:00+00') TO ('2024-01-01 00:00+00') PARTITION BY RANGE (sent,
  room);
CREATE TABLE im.messages_a PARTITION OF im.messages_2023 FOR VALUES FROM (
  '2023-01-01 00:00+00',
  MINVALUE) TO ('2023-07-01 00:00+00',
  1000);
CREATE TABLE im.messages_b PARTITION OF im.messages_2023 FOR VALUES FROM (
  '2023-07-01 00:00+00',
  1000) TO ('2024-01-01 00:00+00',
  MINVALUE);
CREATE TABLE im.messages_c (
  id bigint NOT NULL,
  room bigint NOT NULL,
  author bigint NOT NULL,
  sent timestamptz NOT NULL,
  body text,
  edited timestamptz,
  PRIMARY KEY (id));
CREATE INDEX messages_room_sent ON im.messages (room, sent DESC);
CREATE INDEX old_messages_room ON im.old_messages (room) WHERE edited IS NULL;
CREATE INDEX messages_c_rs ON im.messages_c (room, sent);
CREATE TABLE im.read_marks (
  usr bigint REFERENCES im.users ON DELETE CASCADE,
  room bigint REFERENCES im.rooms ON DELETE CASCADE,
  message bigint,
  sent timestamptz,
  PRIMARY KEY (usr, room),
  CONSTRAINT read_marks_message FOREIGN KEY (sent, message, room) REFERENCES im.messages ON DELETE CASCADE);
CREATE FUNCTION im.fts(b text, cfg regconfig DEFAULT 'pg_catalog.simple') RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$ SELECT to_tsvector(cfg, b) $$;
CREATE INDEX messages_fts ON im.messages USING gin (im.fts(body, 'pg_catalog.english'));
CREATE VIEW im.all_messages AS SELECT * FROM im.messages UNION ALL SELECT * FROM im.messages_c;
CREATE VIEW im.unread AS
  SELECT r.usr, r.room, count(*)::integer AS n
  FROM im.read_marks r
  JOIN im.all_messages m ON m.room = r.room AND m.sent > r.sent
  GROUP BY 1, 2;
CREATE FUNCTION im.on_message() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('room', NEW.room::text || ':' || TG_OP); RETURN NULL; END $$;
CREATE TRIGGER notify AFTER INSERT OR DELETE ON im.messages FOR EACH ROW EXECUTE FUNCTION im.on_message();
CREATE TRIGGER notify_old AFTER INSERT ON im.old_messages FOR EACH ROW EXECUTE FUNCTION im.on_message();
