-- partition tree re-parented, indexes attached by hand, plain tables absorbed as partitions and partitions freed
CREATE SCHEMA im;
CREATE TABLE im.users (id bigint PRIMARY KEY, handle text NOT NULL UNIQUE, 
  status text DEFAULT 'offline', settings json);
CREATE TABLE im.rooms (id bigint PRIMARY KEY, 
  name text, private boolean NOT NULL DEFAULT false, owner bigint REFERENCES im.users ON DELETE CASCADE);
CREATE TABLE im.messages (
  id bigint NOT NULL,
  room bigint NOT NULL,
  author bigint NOT NULL,
  sent timestamptz NOT NULL,
  body text,
  edited boolean DEFAULT false,
  CONSTRAINT messages_pk PRIMARY KEY (id, sent),
  CONSTRAINT messages_room FOREIGN KEY (room) REFERENCES im.rooms ON DELETE CASCADE) PARTITION BY RANGE (sent);
CREATE TABLE im.messages_a PARTITION OF im.messages FOR VALUES FROM (
  '2023-01-01 00:00+00') TO ('2023-07-01 00:00+00');
CREATE TABLE im.messages_b PARTITION OF im.messages FOR VALUES FROM (
  '2023-07-01 00:00+00') TO ('2024-01-01 00:00+00');
CREATE TABLE im.messages_c PARTITION OF im.messages DEFAULT;
CREATE TABLE im.old_messages (
  id bigint NOT NULL PRIMARY KEY,
  room bigint NOT NULL,
  author bigint NOT NULL REFERENCES im.users,
  sent timestamptz NOT NULL,
  body text,
  edited boolean DEFAULT false);
CREATE INDEX old_messages_room ON im.old_messages (room, sent);
CREATE INDEX messages_room_sent ON ONLY im.messages (room, sent);
CREATE INDEX messages_a_rs ON im.messages_a (room, sent);
CREATE INDEX messages_b_rs ON im.messages_b (room, sent);
CREATE INDEX messages_c_rs ON im.messages_c (room, sent);
ALTER INDEX im.messages_room_sent ATTACH PARTITION im.messages_a_rs;
ALTER INDEX im.messages_room_sent ATTACH PARTITION im.messages_b_rs;
ALTER INDEX im.messages_room_sent ATTACH PARTITION im.messages_c_rs;
CREATE UNIQUE INDEX messages_b_id ON im.messages_b (id);
CREATE TABLE im.read_marks (
  usr bigint REFERENCES im.users,
  room bigint REFERENCES im.rooms,
  message bigint,
  sent timestamptz,
  PRIMARY KEY (usr, room),
  FOREIGN KEY (message, sent) REFERENCES im.messages);
CREATE FUNCTION im.fts(b text) RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$ SELECT to_tsvector('pg_catalog.simple', b) $$;
CREATE INDEX messages_fts ON im.messages USING gin (im.fts(body));
CREATE VIEW im.all_messages AS SELECT * FROM im.messages UNION ALL SELECT * FROM im.old_messages;
CREATE VIEW im.unread AS
  SELECT r.usr, r.room, count(*) AS n
  FROM im.read_marks r
  JOIN im.all_messages m ON m.room = r.room AND m.sent > r.sent
  GROUP BY 1, 2;
CREATE FUNCTION im.on_message() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('room', NEW.room::text); RETURN NULL; END $$;
CREATE TRIGGER notify AFTER INSERT ON im.messages FOR EACH ROW EXECUTE FUNCTION im.on_message();
CREATE TRIGGER notify_old AFTER INSERT ON im.old_messages FOR EACH ROW EXECUTE FUNCTION im.on_message();
