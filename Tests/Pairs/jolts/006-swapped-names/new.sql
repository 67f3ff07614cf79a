CREATE TABLE beta (id int CONSTRAINT alpha_pkey PRIMARY KEY, right_v int, left_v text);
CREATE TABLE alpha (id int CONSTRAINT beta_pkey PRIMARY KEY, aid int CONSTRAINT link REFERENCES beta, note text DEFAULT 'b');
CREATE INDEX ix_two ON beta (right_v);
CREATE INDEX ix_one ON beta (left_v) WHERE right_v > 0;
ALTER TABLE alpha ADD CONSTRAINT c2 CHECK (aid > 0), ADD CONSTRAINT c1 CHECK (note <> '');
CREATE FUNCTION f2() RETURNS int LANGUAGE sql IMMUTABLE RETURN 1;
CREATE FUNCTION f1() RETURNS text LANGUAGE sql IMMUTABLE RETURN 'two';
CREATE VIEW vb AS SELECT id, right_v, f2() AS one FROM beta;
CREATE VIEW va AS SELECT b.id, b.note, vb.one, f1() AS two FROM alpha b JOIN vb ON vb.id = b.aid;
