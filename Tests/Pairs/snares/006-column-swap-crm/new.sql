CREATE TABLE contact (
    id serial PRIMARY KEY,
    last_name text NOT NULL,
    first_name text,
    email text, phone text,
    created timestamptz,
    updated timestamp NOT NULL DEFAULT now()
);
COMMENT ON COLUMN contact.first_name IS
'family (!)';
COMMENT ON COLUMN contact.last_name IS
'given (!)';
CREATE INDEX contact_a ON contact (
last_name
);
CREATE INDEX contact_b ON contact (
first_name
) WHERE email IS NOT NULL;
CREATE TABLE firm (
    code char(4) PRIMARY KEY,
    a int DEFAULT 1 CHECK (a > 0),
    b int DEFAULT 2 CHECK (b < 100),
    c int GENERATED ALWAYS AS (
b - a
) STORED,
    UNIQUE (b, a)
);
CREATE TABLE employment (
    contact_id int NOT NULL REFERENCES contact ON DELETE
RESTRICT
,
    firm char(4) NOT NULL REFERENCES firm,
    since date DEFAULT CURRENT_DATE, until date,
    CONSTRAINT span CHECK (since <= until),
    CONSTRAINT employment_pkey PRIMARY KEY (firm, contact_id)
);
CREATE VIEW card AS SELECT id,
last_name AS a, first_name AS b
, email FROM contact;
CREATE VIEW card2 AS SELECT a || ' ' || b AS label, id FROM card;
CREATE FUNCTION label(c contact) RETURNS text LANGUAGE sql STABLE AS $$ SELECT concat_ws(', ', c.last_name, c.first_name) $$;
CREATE FUNCTION find(
last text, first text
) RETURNS SETOF contact LANGUAGE sql AS $$ SELECT * FROM contact WHERE first_name = $1 OR last_name = $2 $$;
CREATE VIEW found AS SELECT * FROM find('a', 'b');
CREATE TABLE labels (contact_id int REFERENCES contact, "left" text, "right" text);
CREATE TRIGGER t BEFORE UPDATE OF
"right"
ON labels FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
