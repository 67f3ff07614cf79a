-- sequences move between owners, tables, schemas; defaults swap; types and bounds change
CREATE SCHEMA s1;
CREATE SCHEMA s2;
CREATE TABLE s1.a (id integer PRIMARY KEY, n integer, m bigint);
CREATE TABLE s2.a (id integer PRIMARY KEY, n integer, m bigint);
CREATE TABLE s1.b (id integer);
CREATE SEQUENCE s1.num AS bigint MAXVALUE 9999999999 OWNED BY s1.a.m;
CREATE SEQUENCE s2.num AS integer MINVALUE -10 START 5 INCREMENT 5 OWNED BY NONE;
CREATE SEQUENCE s1.cnt AS integer INCREMENT 2 NO CYCLE OWNED BY s1.b.id;
CREATE SEQUENCE s2.gone OWNED BY s2.a.m;
CREATE UNLOGGED SEQUENCE s2.desc AS smallint INCREMENT -1 MINVALUE -300 MAXVALUE -1 START -1;
ALTER TABLE s1.a ALTER id SET DEFAULT nextval('s2.num'), ALTER n SET DEFAULT nextval('s1.num'), ALTER m SET DEFAULT nextval('s1.num'::text);
ALTER TABLE s2.a ALTER id SET DEFAULT nextval('s2.num'), ALTER n SET DEFAULT nextval('s2.num')::integer % 1000, ALTER m SET DEFAULT nextval('s2.gone'::regclass);
COMMENT ON SEQUENCE s1.num IS 'main numbers';
COMMENT ON SEQUENCE s2.num IS 'other numbers';
CREATE VIEW s2.state AS SELECT last_value, is_called FROM s1.num;
CREATE FUNCTION s2.peek() RETURNS bigint LANGUAGE sql STABLE BEGIN ATOMIC SELECT last_value FROM s1.cnt; END;
CREATE FUNCTION s1.new_id(seq regclass DEFAULT 's2.num'::regclass) RETURNS bigint LANGUAGE sql RETURN nextval(seq);
CREATE VIEW s1.both AS SELECT last_value + s2.peek() AS x FROM s2.state;
