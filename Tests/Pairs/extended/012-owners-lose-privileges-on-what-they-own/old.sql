CREATE TABLE ledger (id bigint PRIMARY KEY, amount numeric NOT NULL, booked_at timestamptz NOT NULL DEFAULT now());
ALTER TABLE ledger OWNER TO ledger_owner;
CREATE TABLE archive (id bigint PRIMARY KEY);
CREATE SEQUENCE booking_no;
CREATE FUNCTION recount() RETURNS bigint LANGUAGE sql AS $$ SELECT count(*) FROM ledger $$;
GRANT SELECT ON ledger TO reader;
