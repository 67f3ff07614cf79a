CREATE TYPE party AS (name text, role text, since date);
CREATE TYPE clause AS (no int, heading text, body text);
CREATE TABLE matters (
    id serial PRIMARY KEY,
    title text NOT NULL,
    client party,
    opponents party[]
);
CREATE TABLE parties OF party (
    name NOT NULL,
    role DEFAULT 'client',
    PRIMARY KEY (name)
);
CREATE TABLE clauses OF clause (
    PRIMARY KEY (no),
    CHECK (no > 0)
);
CREATE TABLE contracts (
    id serial PRIMARY KEY,
    matter_id int REFERENCES matters,
    signed date,
    body clause[] NOT NULL DEFAULT '{}'
);
CREATE TABLE contract_clauses (
    contract_id int REFERENCES contracts,
    clause_no int REFERENCES clauses,
    PRIMARY KEY (contract_id, clause_no)
);
CREATE FUNCTION show_party(p party) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT (p).name || ' (' || (p).role || ')' $$;
CREATE FUNCTION clients() RETURNS SETOF party LANGUAGE sql STABLE AS $$ SELECT (client).* FROM public.matters $$;
CREATE VIEW matter_parties AS SELECT m.id, show_party(m.client) AS client, cardinality(m.opponents) AS n FROM matters m;
CREATE VIEW long_clauses AS SELECT c.no, c.heading FROM clauses c WHERE length(c.body) > 1000;
CREATE INDEX matters_client ON matters (((client).name));
ALTER TABLE matters ADD CONSTRAINT client_named CHECK ((client).name IS NOT NULL);
COMMENT ON COLUMN party.since IS 'start of role';
CREATE TABLE hearings (
    matter_id int NOT NULL REFERENCES matters,
    at timestamp NOT NULL,
    judge party
);
CREATE VIEW judges AS SELECT DISTINCT (judge).name FROM hearings;
