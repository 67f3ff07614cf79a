-- serial <-> identity <-> nothing
CREATE TABLE a (id serial PRIMARY KEY, v text);
CREATE TABLE b (id bigint GENERATED ALWAYS AS IDENTITY, v text);
CREATE TABLE c (id int GENERATED ALWAYS AS IDENTITY);
CREATE TABLE d (id int NOT NULL);
CREATE TABLE e (id int GENERATED ALWAYS AS IDENTITY (START 5 INCREMENT 2));
-- the sequence behind serial is renamed, moved and shared
CREATE TABLE f (id serial, other int DEFAULT nextval('f_id_seq'));
CREATE SEQUENCE shared_no
INCREMENT 1;
CREATE TABLE g (n bigint DEFAULT nextval('shared_no'));
CREATE TABLE h (n text DEFAULT 'H' || nextval('shared_no'::text::regclass), m int DEFAULT currval('shared_no'));
CREATE VIEW seen AS SELECT last_value, is_called FROM shared_no;
CREATE FUNCTION take() RETURNS bigint LANGUAGE sql RETURN nextval('shared_no'::regclass);
ALTER SEQUENCE shared_no OWNED BY g.n;
-- owned by another table, owner column dropped
CREATE SEQUENCE jump;
CREATE TABLE i1 (id int DEFAULT nextval('jump'), old int DEFAULT nextval('jump'));
CREATE TABLE i2 (id int);
ALTER SEQUENCE jump OWNED BY i1.old;
CREATE UNLOGGED TABLE j (id int GENERATED ALWAYS AS IDENTITY, s serial);
CREATE UNLOGGED SEQUENCE k
;
CREATE SEQUENCE l AS bigint MAXVALUE 9223372036854775807 MINVALUE -9223372036854775808 START 0;
CREATE SEQUENCE m CACHE
1 NO CYCLE MINVALUE 10;
CREATE TABLE part (id bigint GENERATED
ALWAYS
AS IDENTITY, k int) PARTITION BY LIST (k);
CREATE TABLE part_1 PARTITION OF part FOR VALUES IN (1);
CREATE TABLE parent (id int GENERATED ALWAYS AS IDENTITY, x serial);
CREATE TABLE kid () INHERITS (parent);
GRANT USAGE ON SEQUENCE a_id_seq TO um_app;
GRANT SELECT, UPDATE ON SEQUENCE jump TO um_app;
ALTER TABLE b OWNER TO um_owner;
COMMENT ON SEQUENCE shared_no IS 'shared';
COMMENT ON SEQUENCE b_id_seq IS 'kept over the change';
