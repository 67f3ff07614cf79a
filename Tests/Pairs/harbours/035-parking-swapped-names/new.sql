CREATE TYPE zone AS ENUM ('car','bike','truck');
CREATE TYPE vehicle AS ENUM ('red','green','blue');
CREATE TABLE spots (
    id serial PRIMARY KEY,
    name text NOT NULL,
    spaces int NOT NULL,
    zone vehicle NOT NULL DEFAULT 'green'
);
CREATE TABLE lots (
    id serial PRIMARY KEY,
    lot_id int NOT NULL REFERENCES spots,
    a text NOT NULL,
    b int NOT NULL,
    kind zone NOT NULL DEFAULT 'car',
    UNIQUE (lot_id, b)
);
CREATE INDEX idx2 ON lots (a);
CREATE INDEX idx1 ON lots (kind);
CREATE TABLE fines (
    id bigserial PRIMARY KEY,
    spot_id int REFERENCES lots,
    left_at timestamptz NOT NULL,
    entered timestamptz,
    paid numeric(6,2)
);
CREATE TABLE tickets (
    id bigserial PRIMARY KEY,
    spot_id int REFERENCES lots,
    plate text NOT NULL,
    amount numeric(6,2) NOT NULL DEFAULT 25
);
CREATE VIEW v2 AS SELECT id, a AS label FROM lots;
CREATE VIEW v1 AS SELECT spot_id, sum(paid) AS income FROM fines GROUP BY spot_id;
CREATE FUNCTION f2() RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT count(*) FROM public.spots $$;
CREATE FUNCTION f1() RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT count(*) FROM public.lots $$;
CREATE VIEW totals AS SELECT f2() AS lots, f1() AS spots;
ALTER TABLE spots ADD CONSTRAINT c2 CHECK (spaces > 0), ADD CONSTRAINT c1 CHECK (length(name) > 1);
COMMENT ON TABLE fines IS 'entries';
COMMENT ON TABLE tickets IS 'penalties';
COMMENT ON COLUMN lots.b IS 'number';
COMMENT ON COLUMN lots.a IS 'label';
