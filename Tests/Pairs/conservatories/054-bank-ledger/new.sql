CREATE SCHEMA led; CREATE SCHEMA audit;
GRANT USAGE ON SCHEMA led TO pair_app, pair_ro;
CREATE TYPE led.side AS ENUM ('debit', 'credit');
CREATE TYPE led.amount AS (v numeric(
20,4
), cur char(3));
CREATE FUNCTION led.cmp(led.amount, led.amount) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS 'SELECT numeric_cmp(($1).v, ($2).v)';
CREATE FUNCTION led.gt(led.amount, led.amount) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT ($1).v > ($2).v';
CREATE FUNCTION led.lt(led.amount, led.amount) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT ($1).v < ($2).v';
CREATE FUNCTION led.eq(led.amount, led.amount) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT ($1).v = ($2).v';
CREATE OPERATOR led.> (FUNCTION = led.gt, LEFTARG = led.amount, RIGHTARG = led.amount, COMMUTATOR = OPERATOR(led.<)
, RESTRICT = scalargtsel
);
CREATE OPERATOR led.< (FUNCTION = led.lt, LEFTARG = led.amount, RIGHTARG = led.amount, COMMUTATOR = OPERATOR(led.>));
CREATE OPERATOR led.= (FUNCTION = led.eq, LEFTARG = led.amount, RIGHTARG = led.amount, COMMUTATOR = OPERATOR(led.=));
CREATE OPERATOR CLASS led.amount_ops DEFAULT FOR TYPE led.amount USING btree AS OPERATOR 1 led.<, OPERATOR 3 led.=, OPERATOR 5 led.>, FUNCTION 1 led.cmp(led.amount, led.amount);
CREATE TABLE led.account (no varchar(
34
) PRIMARY KEY, owner text NOT NULL, kind char(1) DEFAULT 'a', lim led.amount);
CREATE TABLE led.journal (id bigint GENERATED ALWAYS AS IDENTITY, day date NOT NULL DEFAULT CURRENT_DATE, memo text
, closed boolean DEFAULT false NOT NULL, PRIMARY KEY (id) INCLUDE (day)
);
CREATE TABLE led.posting (journal bigint NOT NULL REFERENCES led.journal
DEFERRABLE INITIALLY DEFERRED
, pos smallint, account varchar(
34
) NOT NULL REFERENCES led.account, side led.side NOT NULL, a led.amount NOT NULL CHECK (a OPERATOR(led.>) ROW(0, 'EUR')::led.amount), PRIMARY KEY (journal, pos));
CREATE INDEX posting_a ON led.posting (a led.amount_ops DESC, account);
CREATE INDEX posting_credit ON led.posting (account) WHERE side = 'credit';
CREATE FUNCTION led.balanced() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
IF (SELECT sum(CASE side WHEN
'debit'
THEN (a).v ELSE -(a).v END) FROM led.posting WHERE journal = NEW.journal) <> 0 THEN RAISE EXCEPTION 'unbalanced'; END IF; RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER balanced AFTER INSERT OR UPDATE
OR DELETE
ON led.posting
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW EXECUTE FUNCTION led.balanced();
CREATE VIEW led.balance AS SELECT account, sum((a).v) FILTER (WHERE side =
'debit'
) AS debit, max((a).v) AS biggest FROM led.posting GROUP BY account;
CREATE FUNCTION led.larger(led.amount, led.amount) RETURNS led.amount LANGUAGE sql IMMUTABLE STRICT AS 'SELECT CASE WHEN ($1).v > ($2).v THEN $1 ELSE $2 END';
CREATE AGGREGATE led.peak(led.amount) (SFUNC = led.larger, STYPE = led.amount, SORTOP = OPERATOR(led.>)
, COMBINEFUNC = led.larger, PARALLEL = SAFE
);
CREATE MATERIALIZED VIEW led.peaks AS SELECT account, led.peak(a) AS p FROM led.posting GROUP BY account;
CREATE UNIQUE INDEX peaks_u ON led.peaks (account);
CREATE RULE no_del AS ON DELETE TO led.journal
WHERE OLD.closed
DO INSTEAD NOTHING;
ALTER TABLE led.journal ENABLE ROW LEVEL SECURITY;
CREATE POLICY closed ON led.journal AS RESTRICTIVE FOR UPDATE USING (NOT closed);
CREATE POLICY anyone ON led.journal USING (true);
CREATE TABLE audit.log (at timestamptz NOT NULL, who text DEFAULT SESSION_USER, what jsonb) PARTITION BY RANGE (at);
CREATE TABLE audit.log_default PARTITION OF audit.log DEFAULT;
ALTER TABLE audit.log OWNER TO pair_admin;
GRANT INSERT ON audit.log TO pair_app;
GRANT SELECT ON led.balance, led.peaks TO pair_ro;
GRANT SELECT ON led.account TO pair_app; GRANT INSERT (journal, pos, account, side, a) ON led.posting TO pair_app;
ALTER FUNCTION led.balanced() OWNER TO pair_owner;
CREATE PUBLICATION led_pub FOR TABLES IN SCHEMA led, audit WITH (publish_via_partition_root);
COMMENT ON OPERATOR CLASS led.amount_ops USING btree IS 'by value';
