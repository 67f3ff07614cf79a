CREATE DOMAIN citext AS text COLLATE "C" CHECK (VALUE = lower(VALUE));
CREATE FUNCTION uuid_generate_v4() RETURNS uuid LANGUAGE sql VOLATILE BEGIN ATOMIC SELECT gen_random_uuid(); END;
CREATE FUNCTION similarity(text, text) RETURNS real LANGUAGE sql IMMUTABLE AS 'SELECT 1::real';
CREATE TABLE t (id uuid DEFAULT uuid_generate_v4() PRIMARY KEY, n citext NOT NULL, ns citext[], body text);
CREATE INDEX t_b ON t (body text_pattern_ops);
CREATE UNIQUE INDEX t_n ON t (n);
CREATE VIEW v AS SELECT n, similarity(body, 'x') AS s FROM t WHERE body ~~* 'abc';
CREATE FUNCTION f(citext DEFAULT 'q') RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 = $1';
