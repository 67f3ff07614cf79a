CREATE SCHEMA audit;
CREATE TABLE audit.ddl (at timestamptz NOT NULL DEFAULT now(), who text NOT NULL DEFAULT CURRENT_USER, tag text NOT NULL, object text, xid xid8 DEFAULT pg_current_xact_id());
CREATE FUNCTION audit.on_drop() RETURNS event_trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit.ddl (tag, object) SELECT 'dropped ' || object_type, object_identity FROM pg_event_trigger_dropped_objects();
END $$;
CREATE FUNCTION audit.on_ddl() RETURNS event_trigger LANGUAGE plpgsql AS $$
DECLARE r record;
BEGIN
  FOR r IN SELECT * FROM pg_event_trigger_ddl_commands() LOOP
    INSERT INTO audit.ddl (tag, object) VALUES (r.command_tag, r.object_identity);
  END LOOP;
END $$;

CREATE TABLE accounts (
    id int PRIMARY KEY,
    name text NOT NULL,
    kind char(1) NOT NULL CHECK (kind IN ('A', 'L', 'E', 'R', 'X')),
    balance numeric(20,4) NOT NULL DEFAULT 0,
    parent int CONSTRAINT accounts_parent REFERENCES accounts ON DELETE NO ACTION DEFERRABLE,
    currency char(3) NOT NULL DEFAULT 'EUR'
);
CREATE TABLE entries (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    txn bigint NOT NULL,
    account int NOT NULL REFERENCES accounts,
    amount numeric(20,4) NOT NULL CHECK (amount <> 0),
    booked_at timestamptz NOT NULL DEFAULT transaction_timestamp(),
    memo text
);
CREATE SEQUENCE txn_seq AS bigint START 100 CACHE 5 MAXVALUE 999999999999 CYCLE;
COMMENT ON SEQUENCE txn_seq IS 'transaction numbers';
CREATE FUNCTION balanced() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT sum(amount) FROM entries WHERE txn = NEW.txn) <> 0 THEN RAISE EXCEPTION 'txn % is unbalanced', NEW.txn; END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER balanced AFTER INSERT OR UPDATE ON entries DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION balanced();
CREATE FUNCTION apply_balances() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE accounts a SET balance = balance + d.s FROM (SELECT account, sum(amount) AS s FROM fresh GROUP BY account) d WHERE d.account = a.id;
  RETURN NULL;
END $$;
CREATE FUNCTION unapply_balances() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE accounts a SET balance = balance - o.s FROM (SELECT account, sum(amount) AS s FROM gone GROUP BY account) o WHERE o.account = a.id;
  UPDATE accounts a SET balance = balance + d.s FROM (SELECT account, sum(amount) AS s FROM fresh GROUP BY account) d WHERE d.account = a.id;
  RETURN NULL;
END $$;
CREATE TRIGGER reapply_balances AFTER UPDATE ON entries REFERENCING OLD TABLE AS gone NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION unapply_balances();
COMMENT ON TRIGGER reapply_balances ON entries IS 'corrections';
CREATE TRIGGER apply_balances AFTER INSERT ON entries REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION apply_balances();
CREATE PROCEDURE transfer(debit int, credit int, amt numeric, memo text DEFAULT NULL) LANGUAGE sql
BEGIN ATOMIC
  WITH t AS (SELECT nextval('txn_seq') AS n)
  INSERT INTO entries (txn, account, amount, memo) SELECT n, debit, -amt, memo FROM t UNION ALL SELECT n, credit, amt, memo FROM t;
END;
CREATE RULE no_delete AS ON DELETE TO entries WHERE OLD.booked_at < now() - interval '1 day' DO INSTEAD NOTHING;
CREATE RULE note_update AS ON UPDATE TO accounts DO ALSO NOTIFY account_kind;
CREATE VIEW trial_balance AS SELECT currency, kind, sum(balance) AS total FROM accounts GROUP BY GROUPING SETS ((currency, kind), (currency));
CREATE RECURSIVE VIEW account_path (id, path) AS SELECT id, name FROM accounts WHERE parent IS NULL UNION ALL SELECT a.id, p.path || '/' || a.name FROM accounts a JOIN account_path p ON p.id = a.parent;
CREATE EVENT TRIGGER log_ddl ON ddl_command_end WHEN TAG IN ('CREATE TABLE', 'ALTER TABLE', 'CREATE INDEX') EXECUTE FUNCTION audit.on_ddl();
ALTER EVENT TRIGGER log_ddl ENABLE REPLICA;
CREATE EVENT TRIGGER log_drop ON sql_drop EXECUTE FUNCTION audit.on_drop();
COMMENT ON EVENT TRIGGER log_drop IS 'what went away';
ALTER EVENT TRIGGER log_drop DISABLE;
