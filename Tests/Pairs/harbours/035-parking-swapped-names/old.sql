CREATE TYPE vehicle AS ENUM ('car','bike','truck');
CREATE TYPE zone AS ENUM ('red','green','blue');
CREATE TABLE lots (
    id serial PRIMARY KEY,
    name text NOT NULL,
    spaces int NOT NULL,
    zone zone NOT NULL DEFAULT 'green'
);
CREATE TABLE spots (
    id serial PRIMARY KEY,
    lot_id int NOT NULL REFERENCES lots,
    a int NOT NULL,
    b text NOT NULL,
    kind vehicle NOT NULL DEFAULT 'car',
    UNIQUE (lot_id, a)
);
CREATE INDEX idx1 ON spots (b);
CREATE INDEX idx2 ON spots (kind);
CREATE TABLE tickets (
    id bigserial PRIMARY KEY,
    spot_id int REFERENCES spots,
    entered timestamptz NOT NULL,
    left_at timestamptz,
    paid numeric(6,2)
);
CREATE TABLE fines (
    id bigserial PRIMARY KEY,
    spot_id int REFERENCES spots,
    plate text NOT NULL,
    amount numeric(6,2) NOT NULL DEFAULT 20
);
CREATE VIEW v1 AS SELECT id, b AS label FROM spots;
CREATE VIEW v2 AS SELECT spot_id, sum(paid) AS income FROM tickets GROUP BY spot_id;
CREATE FUNCTION f1() RETURNS int LANGUAGE sql STABLE AS $$ SELECT count(*)::int FROM public.lots $$;
CREATE FUNCTION f2() RETURNS int LANGUAGE sql STABLE AS $$ SELECT count(*)::int FROM public.spots $$;
CREATE VIEW totals AS SELECT f1() AS lots, f2() AS spots;
ALTER TABLE lots ADD CONSTRAINT c1 CHECK (spaces > 0), ADD CONSTRAINT c2 CHECK (length(name) > 1);
COMMENT ON TABLE tickets IS 'entries';
COMMENT ON TABLE fines IS 'penalties';
COMMENT ON COLUMN spots.a IS 'number';
COMMENT ON COLUMN spots.b IS 'label';
