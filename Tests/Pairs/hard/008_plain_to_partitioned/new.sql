CREATE TABLE account (id integer PRIMARY KEY, name text);
CREATE TABLE entry (
    id bigint NOT NULL,
    account_id integer NOT NULL CONSTRAINT entry_account REFERENCES account ON DELETE CASCADE,
    booked date NOT NULL DEFAULT CURRENT_DATE,
    amount numeric(12,2) NOT NULL,
    CONSTRAINT entry_pk PRIMARY KEY (id, booked),
    CONSTRAINT entry_nonzero CHECK (amount <> 0)
) PARTITION BY RANGE (booked);
CREATE SEQUENCE entry_id_seq START WITH 1000 OWNED BY entry.id;
ALTER TABLE entry ALTER COLUMN id SET DEFAULT nextval('entry_id_seq');
CREATE INDEX entry_booked ON entry (booked);
CREATE TABLE entry_old PARTITION OF entry FOR VALUES FROM (MINVALUE) TO ('2024-01-01');
CREATE TABLE entry_2024 PARTITION OF entry FOR VALUES FROM ('2024-01-01') TO ('2025-01-01') PARTITION BY HASH (id);
CREATE TABLE entry_2024_0 PARTITION OF entry_2024 FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE entry_2024_1 PARTITION OF entry_2024 FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE entry_tag (entry_id bigint, booked date, tag text, CONSTRAINT tag_entry FOREIGN KEY (entry_id, booked) REFERENCES entry (id, booked) ON UPDATE CASCADE DEFERRABLE);
CREATE VIEW balance AS SELECT account_id, sum(amount) AS sum FROM entry GROUP BY account_id;
CREATE FUNCTION entry_guard() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER entry_guard BEFORE INSERT OR UPDATE ON entry FOR EACH ROW EXECUTE FUNCTION entry_guard();
ALTER TABLE entry_2024_1 DISABLE TRIGGER entry_guard;
CREATE FUNCTION entries_of(account) RETURNS SETOF entry LANGUAGE sql STABLE AS 'SELECT * FROM entry WHERE account_id = $1.id';
GRANT SELECT ON entry TO app_ro;
GRANT SELECT ON entry_old TO app_ro;
COMMENT ON TABLE entry IS 'journal';
COMMENT ON COLUMN entry.amount IS 'signed';
COMMENT ON CONSTRAINT entry_pk ON entry IS 'with date, for the day we partition';

