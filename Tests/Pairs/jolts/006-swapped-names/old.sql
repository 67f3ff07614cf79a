CREATE TABLE alpha (id int CONSTRAINT alpha_pkey PRIMARY KEY, left_v int, right_v text);
CREATE TABLE beta (id int CONSTRAINT beta_pkey PRIMARY KEY, aid int CONSTRAINT link REFERENCES alpha, note text DEFAULT 'b');
CREATE INDEX ix_one ON alpha (left_v);
CREATE INDEX ix_two ON alpha (right_v) WHERE left_v > 0;
ALTER TABLE beta ADD CONSTRAINT c1 CHECK (aid > 0), ADD CONSTRAINT c2 CHECK (note <> '');
CREATE FUNCTION f1() RETURNS int LANGUAGE sql IMMUTABLE RETURN 1;
CREATE FUNCTION f2() RETURNS text LANGUAGE sql IMMUTABLE RETURN 'two';
CREATE VIEW va AS SELECT id, left_v, f1() AS one FROM alpha;
CREATE VIEW vb AS SELECT b.id, b.note, va.one, f2() AS two FROM beta b JOIN va ON va.id = b.aid;
