CREATE TABLE t (
    id bigint NOT NULL,
    amount double precision NOT NULL DEFAULT 2.5,
    code text NOT NULL,
    flag boolean NOT NULL DEFAULT false,
    at timestamptz NOT NULL DEFAULT now(),
    twice double precision GENERATED ALWAYS AS (amount * 2) STORED,
    code_up text GENERATED ALWAYS AS (upper(code)) STORED,
    PRIMARY KEY (id),
    CONSTRAINT code_len CHECK (length(code) > 1),
    CONSTRAINT uq UNIQUE (code, amount)
);
CREATE TABLE child (t bigint REFERENCES t, x text, CONSTRAINT cc CHECK (x <> ''));
CREATE INDEX t_expr ON t ((amount + 1), lower(code)) WHERE NOT flag;
CREATE INDEX t_at ON t (((at AT TIME ZONE 'UTC')::date)) INCLUDE (amount);
CREATE STATISTICS t_st ON code, flag FROM t;
CREATE STATISTICS t_st2 ON (amount * 2), (lower(code)) FROM t;
CREATE VIEW v1 AS SELECT id, amount, code, NOT flag AS off, at FROM t;
CREATE VIEW v2 AS SELECT v1.*, amount + 1 AS more, code || 'x' AS cx FROM v1;
CREATE MATERIALIZED VIEW m3 AS SELECT code, sum(amount) AS s, max(at) AS last FROM v2 GROUP BY code;
CREATE UNIQUE INDEX m3_code ON m3 (code);
CREATE VIEW v4 AS SELECT m.*, c.x FROM m3 m JOIN child c ON c.x = m.code;
CREATE RULE v1_upd AS ON UPDATE TO v1 DO INSTEAD UPDATE t SET amount = NEW.amount, code = NEW.code WHERE id = OLD.id;
CREATE FUNCTION f(t) RETURNS double precision LANGUAGE sql IMMUTABLE AS $$ SELECT $1.amount $$;
CREATE FUNCTION g(v2) RETURNS text LANGUAGE sql STABLE RETURN ($1).cx;
CREATE VIEW v5 AS SELECT f(t.*) AS f, t.code FROM t;
CREATE FUNCTION tg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER tg BEFORE UPDATE OF amount, code ON t FOR EACH ROW WHEN (NEW.amount > OLD.amount AND NEW.flag) EXECUTE FUNCTION tg();
ALTER TABLE t ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON t USING (NOT flag AND code LIKE 'A%');
CREATE PUBLICATION pub FOR TABLE t (id, amount, code) WHERE (id > 10);
