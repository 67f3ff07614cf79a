CREATE TABLE x (id serial PRIMARY KEY, n integer);
CREATE TABLE y (id serial PRIMARY KEY, n integer DEFAULT nextval('x_id_seq'));
CREATE TABLE gone (id bigserial PRIMARY KEY, t text);
CREATE SEQUENCE lone OWNED BY gone.t;
ALTER TABLE x ALTER COLUMN n SET DEFAULT nextval('gone_id_seq') + nextval('lone');
CREATE VIEW seqs AS SELECT last_value, 'lone'::regclass AS r FROM lone;
CREATE FUNCTION take(s regclass DEFAULT 'gone_id_seq'::regclass) RETURNS bigint LANGUAGE sql AS $$ SELECT nextval(s) $$;
