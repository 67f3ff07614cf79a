SET statement_timeout = 0;
SET standard_conforming_strings = on;
SET check_function_bodies = false;
SELECT pg_catalog.set_config('search_path', '', false);
CREATE SCHEMA broker;

CREATE TYPE broker.ack AS ENUM ('none','leader','all');
CREATE TYPE broker.rec AS (key bytea, value bytea, ts bigint);
CREATE DOMAIN broker.topic_name AS character varying(100) CONSTRAINT topic_name_check CHECK (((VALUE)::text ~ '^[a-zA-Z0-9._-]+$'::text));
CREATE TABLE broker.topic (id integer NOT NULL, name broker.topic_name NOT NULL, partitions integer DEFAULT 1 NOT NULL, retention interval DEFAULT '7 days'::interval, CONSTRAINT topic_partitions_check CHECK (((partitions > 0) AND (partitions <= 64))));
CREATE SEQUENCE broker.topic_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE broker.topic_id_seq OWNED BY broker.topic.id;
ALTER TABLE ONLY broker.topic ALTER COLUMN id SET DEFAULT nextval('broker.topic_id_seq'::regclass);
CREATE TABLE broker.log (topic_id integer NOT NULL, part integer NOT NULL, "offset" bigint NOT NULL, key bytea, value bytea, ts timestamp without time zone DEFAULT now() NOT NULL) PARTITION BY RANGE (ts);
CREATE TABLE broker.log_d1 PARTITION OF broker.log FOR VALUES FROM ('2023-01-01') TO ('2023-01-02');
CREATE TABLE broker.log_d2 PARTITION OF broker.log FOR VALUES FROM ('2023-01-02') TO ('2023-01-03');
CREATE INDEX log_ts_idx ON ONLY broker.log USING btree (ts);
CREATE TABLE broker.consumer_group (name text NOT NULL, topic_id integer NOT NULL, part integer NOT NULL, "offset" bigint DEFAULT 0 NOT NULL, acks broker.ack DEFAULT 'leader'::broker.ack);
ALTER TABLE ONLY broker.topic ADD CONSTRAINT topic_pkey PRIMARY KEY (id);
ALTER TABLE ONLY broker.topic ADD CONSTRAINT topic_name_key UNIQUE (name);
ALTER TABLE ONLY broker.consumer_group ADD CONSTRAINT consumer_group_pkey PRIMARY KEY (name, topic_id, part);
ALTER TABLE ONLY broker.consumer_group ADD CONSTRAINT consumer_group_topic_fk FOREIGN KEY (topic_id) REFERENCES broker.topic(id) ;
CREATE FUNCTION broker.produce(t text, r broker.rec[]) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE o bigint; tid integer;
BEGIN
  SELECT id INTO STRICT tid FROM broker.topic WHERE name = t;
  SELECT COALESCE(max("offset"), -1) INTO o FROM broker.log WHERE topic_id = tid AND part = 0;
  INSERT INTO broker.log(topic_id, part, "offset", key, value) SELECT tid, 0, o + n, x.key, x.value FROM unnest(r) WITH ORDINALITY x(key, value, ts, n);
  RETURN o + cardinality(r);
END $$;
CREATE VIEW broker.lag AS SELECT g.name, t.name AS topic, g.part, max(l."offset") - g."offset" AS lag FROM broker.consumer_group g JOIN broker.topic t ON t.id = g.topic_id LEFT JOIN broker.log l ON l.topic_id = g.topic_id AND l.part = g.part GROUP BY g.name, t.name, g.part, g."offset";
CREATE VIEW broker.slow AS SELECT name, topic, sum(lag) AS lag FROM broker.lag GROUP BY name, topic HAVING sum(lag) > 1000::numeric;
COMMENT ON TYPE broker.rec IS 'a record';
