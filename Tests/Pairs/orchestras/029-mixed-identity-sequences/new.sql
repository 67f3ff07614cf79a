CREATE SCHEMA sq;
CREATE SEQUENCE sq.shared AS smallint START -5 INCREMENT -1 MINVALUE -100 MAXVALUE -1 CYCLE;
CREATE TABLE sq.a (id integer GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME sq.a_gen START 7) PRIMARY KEY, s smallint NOT NULL, n integer DEFAULT nextval('sq.shared') NOT NULL);
CREATE TABLE sq.b (id bigserial);
ALTER SEQUENCE sq.shared OWNED BY sq.b.id;
CREATE VIEW sq.v AS SELECT last_value, is_called FROM sq.shared;
GRANT USAGE ON SEQUENCE sq.b_id_seq TO PUBLIC;
COMMENT ON SEQUENCE sq.a_gen IS 'behind identity';
