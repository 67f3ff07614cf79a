CREATE TABLE t (
    id int PRIMARY KEY,
    customer_id int NOT NULL,
    state text NOT NULL,
    amount int
);
CREATE UNIQUE INDEX t_ri ON t (customer_id, id);
CREATE INDEX t_ex ON t (upper(state)) WHERE amount > 0;
CREATE STATISTICS t_s ON customer_id, state, (amount % 10) FROM t;
ALTER TABLE t ENABLE ROW LEVEL SECURITY;
CREATE POLICY t_p ON t USING (customer_id = 1 AND state <> 'x');
CREATE TABLE log (customer_id int, msg text);
CREATE RULE t_r AS ON UPDATE TO t WHERE new.amount <> old.amount DO ALSO INSERT INTO log (customer_id, msg) VALUES (old.customer_id, old.state);
CREATE PUBLICATION p1 FOR TABLE t (id, customer_id) WHERE (customer_id > 5 AND id > 1);
CREATE VIEW vv AS SELECT id, customer_id, state FROM t;
CREATE FUNCTION ff() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN new.amount := 1; RETURN new; END $$;
CREATE TRIGGER tt BEFORE UPDATE OF amount, state ON t FOR EACH ROW WHEN (new.amount > 1) EXECUTE FUNCTION ff();
ALTER TABLE t ADD CONSTRAINT ck CHECK (amount > 0 OR state = 'neg');
GRANT SELECT (customer_id), UPDATE (amount, state) ON t TO app_rw;
ALTER TABLE t ALTER amount SET STATISTICS 77;
COMMENT ON COLUMN t.amount IS 'cents';
ALTER TABLE t REPLICA IDENTITY USING INDEX t_ri;
