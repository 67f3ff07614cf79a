CREATE SCHEMA nr;
CREATE TABLE nr.a (id bigint PRIMARY KEY, seq2 integer);
CREATE TABLE nr.b (id bigint PRIMARY KEY);
CREATE SEQUENCE nr.shared INCREMENT 10 START 100 OWNED BY nr.b.id;
ALTER TABLE nr.a ALTER id SET DEFAULT nextval('nr.shared');
ALTER TABLE nr.b ALTER id SET DEFAULT nextval('nr.shared');
CREATE TABLE c (id bigint PRIMARY KEY, prev integer);
CREATE SEQUENCE loose AS bigint MINVALUE 10 START 10 CACHE 5;
ALTER SEQUENCE loose OWNED BY c.prev;
ALTER TABLE c ALTER prev SET DEFAULT nextval('loose');
CREATE TABLE d (id text DEFAULT 'E' || to_char(nextval('loose'), 'FM0000'), v integer DEFAULT nextval('nr.shared'));
CREATE VIEW next_nr AS SELECT last_value, is_called FROM nr.shared;
CREATE FUNCTION take() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT nextval('nr.shared'::regclass) + (SELECT count(*) FROM next_nr); END;
CREATE TABLE u (id serial);

