CREATE SCHEMA one; CREATE SCHEMA two;
CREATE SEQUENCE one.s AS smallint INCREMENT 2 MINVALUE -10 MAXVALUE 1000 START 10 CACHE 7 CYCLE;
ALTER SEQUENCE one.s OWNER TO k22_sq;
CREATE TABLE one.t (id integer DEFAULT nextval('one.s'), alt bigint);
ALTER TABLE one.t OWNER TO k22_sq;
CREATE TABLE one.u (id bigint DEFAULT nextval('one.s') NOT NULL, x serial
   , y integer GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME one.custom_name MINVALUE 5 START 9)
   );
ALTER TABLE one.u OWNER TO k22_sq;
ALTER SEQUENCE one.s OWNED BY one.t.id;
ALTER SEQUENCE one.u_x_seq OWNED BY NONE;
GRANT USAGE ON SEQUENCE one.s TO k22_sr WITH GRANT OPTION;
GRANT SELECT, UPDATE ON SEQUENCE one.s TO PUBLIC;
COMMENT ON SEQUENCE one.s IS
   'owned by t';
CREATE SEQUENCE two.free START 5;
CREATE FUNCTION two.nx() RETURNS bigint LANGUAGE sql VOLATILE RETURN nextval('two.free'::regclass);
CREATE TABLE two.t (k bigint DEFAULT two.nx() PRIMARY KEY, j bigint DEFAULT (nextval('two.free') * 2));
CREATE VIEW two.peek AS SELECT last_value, is_called FROM two.free;
COMMENT ON VIEW two.peek IS 'view over a sequence';
CREATE VIEW one.uv AS SELECT y, x, id FROM one.u;
ALTER VIEW one.uv ALTER COLUMN id SET DEFAULT nextval('one.s');
GRANT INSERT (id, x) ON one.uv TO k22_sr;
CREATE PUBLICATION k22_seqpub FOR TABLES IN SCHEMA one
   ;
