CREATE SCHEMA audit;
CREATE TABLE audit.ddl (at timestamptz NOT NULL DEFAULT now(), who text NOT NULL DEFAULT CURRENT_USER, tag text, object text);
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
    kind char(1) NOT NULL CHECK (kind IN ('A', 'L', 'E')),
    balance numeric(18,2) NOT NULL DEFAULT 0
);
CREATE TABLE entries (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    txn bigint NOT NULL,
    account int NOT NULL REFERENCES accounts,
    amount numeric(18,2) NOT NULL,
    memo text
);
CREATE SEQUENCE txn_seq AS bigint START 100;
CREATE FUNCTION balanced() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT sum(amount) FROM entries WHERE txn = NEW.txn) <> 0 THEN RAISE EXCEPTION 'txn % is unbalanced', NEW.txn; END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER balanced AFTER INSERT ON entries DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION balanced();
CREATE FUNCTION apply_balances() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE accounts a SET balance = balance + d.s FROM (SELECT account, sum(amount) AS s FROM fresh GROUP BY account) d WHERE d.account = a.id;
  RETURN NULL;
END $$;
CREATE TRIGGER apply_balances AFTER INSERT ON entries REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION apply_balances();
CREATE PROCEDURE transfer(a int, b int, amt numeric) LANGUAGE sql AS $$
  WITH t AS (SELECT nextval('txn_seq') AS n)
  INSERT INTO entries (txn, account, amount) SELECT n, a, -amt FROM t UNION ALL SELECT n, b, amt FROM t;
$$;
CREATE RULE no_delete AS ON DELETE TO entries DO INSTEAD NOTHING;
CREATE VIEW trial_balance AS SELECT kind, sum(balance) AS total FROM accounts GROUP BY kind;
CREATE EVENT TRIGGER log_ddl ON ddl_command_end WHEN TAG IN ('CREATE TABLE', 'DROP TABLE') EXECUTE FUNCTION audit.on_ddl();
ALTER EVENT TRIGGER log_ddl DISABLE;
