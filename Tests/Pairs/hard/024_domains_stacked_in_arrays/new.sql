CREATE DOMAIN posint AS bigint CONSTRAINT pos CHECK (VALUE > 0) CONSTRAINT fits CHECK (VALUE < 9007199254740992);
CREATE DOMAIN age AS posint DEFAULT 21 CONSTRAINT sane CHECK (VALUE < 130);
CREATE DOMAIN ages AS age[] NOT NULL CHECK (cardinality(VALUE) < 12);
CREATE TYPE family AS (head age, kids posint[], pets posint);
CREATE TABLE home (id posint PRIMARY KEY, members ages DEFAULT '{20,30}', f family, fs family[], oldest age DEFAULT 99, n posint GENERATED ALWAYS AS (id + 1) STORED);
CREATE INDEX home_oldest ON home ((oldest + 1));
CREATE FUNCTION grow(a age, OUT b age, OUT c posint) LANGUAGE sql IMMUTABLE AS 'SELECT ($1 + 1)::age, 1::posint';
CREATE VIEW oldies AS SELECT id, (grow(oldest)).b AS b, members[1] AS m FROM home WHERE oldest > 60::posint;
COMMENT ON CONSTRAINT pos ON DOMAIN posint IS 'more than "nothing"';
COMMENT ON CONSTRAINT sane ON DOMAIN age IS E'Jeanne\nCalment';
COMMENT ON CONSTRAINT fits ON DOMAIN posint IS 'JavaScript';

