CREATE TABLE t (
    id int NOT NULL,
    amount numeric(10,2) NOT NULL DEFAULT 1.5,
    code varchar(10) NOT NULL,
    flag int NOT NULL DEFAULT 0,
    at timestamp NOT NULL DEFAULT now(),
    twice numeric GENERATED ALWAYS AS (amount * 2) STORED,
    code_up text GENERATED ALWAYS AS (upper(code)) STORED,
    PRIMARY KEY (id),
    CONSTRAINT code_len CHECK (length(code) > 1),
    CONSTRAINT uq UNIQUE (code, amount)
);
CREATE TABLE child (t int REFERENCES t, x varchar(10), CONSTRAINT cc CHECK (x <> ''));
CREATE INDEX t_expr ON t ((amount + 1), lower(code)) WHERE flag = 0;
CREATE INDEX t_at ON t ((at::date)) INCLUDE (amount);
CREATE STATISTICS t_st ON code, flag FROM t;
CREATE STATISTICS t_st2 ON (amount * 2), (lower(code)) FROM t;
CREATE VIEW v1 AS SELECT id, amount, code, flag = 0 AS off, at FROM t;
CREATE VIEW v2 AS SELECT v1.*, amount + 1 AS more, code || 'x' AS cx FROM v1;
CREATE MATERIALIZED VIEW m3 AS SELECT code, sum(amount) AS s, max(at) AS last FROM v2 GROUP BY code;
CREATE UNIQUE INDEX m3_code ON m3 (code);
CREATE VIEW v4 AS SELECT m.*, c.x FROM m3 m JOIN child c ON c.x = m.code;
CREATE RULE v1_upd AS ON UPDATE TO v1 DO INSTEAD UPDATE t SET amount = NEW.amount, code = NEW.code WHERE id = OLD.id;
CREATE FUNCTION f(t) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT $1.amount $$;
CREATE FUNCTION g(v2) RETURNS text LANGUAGE sql STABLE RETURN ($1).cx;
CREATE VIEW v5 AS SELECT f(t.*) AS f, t.code FROM t;
CREATE FUNCTION tg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER tg BEFORE UPDATE OF amount, code ON t FOR EACH ROW WHEN (NEW.amount > OLD.amount AND NEW.flag = 1) EXECUTE FUNCTION tg();
ALTER TABLE t ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON t USING (flag = 0 AND code LIKE 'A%');
CREATE PUBLICATION pub FOR TABLE t WHERE (id > 0);
