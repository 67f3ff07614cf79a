CREATE EXTENSION pg_trgm;
CREATE EXTENSION btree_gist;
CREATE DOMAIN isbn AS char(13) CHECK (VALUE ~ '^97[89][0-9]{10}$');
CREATE TYPE loan_state AS ENUM ('out', 'returned'
, 'overdue', 'lost'
);
CREATE TABLE author (
    id serial PRIMARY KEY,
    name text NOT NULL,
    born smallint,
    died smallint,
    viaf bigint UNIQUE,
    CHECK (died IS NULL OR died >= born)
);
CREATE TABLE publisher (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    place text
);
CREATE TABLE work (
    id serial PRIMARY KEY,
    title text NOT NULL,
    original_language char(3),
    first_published smallint
);
CREATE TABLE edition (
    id serial PRIMARY KEY,
    work_id integer NOT NULL REFERENCES work,
    isbn isbn UNIQUE,
    title text NOT NULL,
    subtitle text,
    publisher_id integer REFERENCES publisher ON DELETE SET NULL,
    year smallint,
    pages integer,
    language char(3) NOT NULL DEFAULT 'eng',
    tsv tsvector GENERATED ALWAYS AS (setweight(to_tsvector('simple'::regconfig, title), 'A') || setweight(to_tsvector('simple'::regconfig, coalesce(subtitle, '')), 'B')) STORED
);
CREATE TABLE work_author (
    work_id integer REFERENCES work ON DELETE CASCADE,
    author_id integer REFERENCES author,
    role text NOT NULL DEFAULT 'author',
    position smallint NOT NULL DEFAULT 1,
    PRIMARY KEY (work_id, author_id, role)
);
CREATE TABLE classification (
    scheme text NOT NULL CHECK (scheme IN ('ddc', 'lcc', 'udc')),
    notation text NOT NULL,
    caption text NOT NULL,
    PRIMARY KEY (scheme, notation)
);
CREATE TABLE work_classification (
    work_id integer REFERENCES work ON DELETE CASCADE,
    scheme text,
    notation text,
    PRIMARY KEY (work_id, scheme, notation),
    FOREIGN KEY (scheme, notation) REFERENCES classification ON UPDATE CASCADE
);
CREATE TABLE copy (
    barcode varchar(14) PRIMARY KEY,
    edition_id integer NOT NULL REFERENCES edition,
    branch_id integer NOT NULL,
    shelf text,
    lost_on date
);
CREATE INDEX edition_tsv ON edition USING gin (tsv);
CREATE INDEX edition_title ON edition USING gist (title gist_trgm_ops);
CREATE TABLE branch (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    opening jsonb NOT NULL DEFAULT '{}'::jsonb
);
ALTER TABLE copy ADD CONSTRAINT copy_branch_fk FOREIGN KEY (branch_id) REFERENCES branch(id);
CREATE TABLE reader (
    id serial PRIMARY KEY,
    card varchar(12) NOT NULL UNIQUE,
    name text NOT NULL,
    email text,
    joined date NOT NULL DEFAULT CURRENT_DATE,
    membership daterange NOT NULL,
    fines numeric(8,2) NOT NULL DEFAULT 0
);
CREATE TABLE loan (
    id bigserial PRIMARY KEY,
    barcode varchar(14) NOT NULL REFERENCES copy,
    reader_id integer NOT NULL REFERENCES reader,
    state loan_state NOT NULL DEFAULT 'out',
    period daterange NOT NULL,
    due_on date NOT NULL,
    renewals smallint NOT NULL DEFAULT 0 CHECK (renewals <= 3),
    EXCLUDE USING gist (barcode WITH =, period WITH &&)
);
CREATE TABLE hold (
    id bigserial PRIMARY KEY,
    reader_id integer NOT NULL REFERENCES reader,
    work_id integer NOT NULL REFERENCES work,
    pickup_branch integer REFERENCES branch,
    placed timestamptz NOT NULL DEFAULT now()
);
CREATE VIEW catalogue AS SELECT e.id, e.isbn, e.title, string_agg(a.name, '; ' ORDER BY wa.position) AS authors, e.year FROM edition e LEFT JOIN work_author wa USING (work_id) LEFT JOIN author a ON a.id = wa.author_id GROUP BY e.id;
CREATE VIEW overdue AS SELECT l.id, r.name, e.title, l.due_on FROM loan l JOIN reader r ON r.id = l.reader_id JOIN copy c USING (barcode) JOIN edition e ON e.id = c.edition_id WHERE upper_inf(l.period) AND l.due_on < CURRENT_DATE;
CREATE FUNCTION normalize_isbn(raw text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT CASE WHEN length(raw) = 10 THEN '978' || raw ELSE replace(raw, '-', '') END $$;
CREATE MATERIALIZED VIEW popular AS SELECT title, authors, year FROM catalogue WHERE year > 2000;
CREATE FUNCTION check_card() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF (SELECT count(*) FROM loan WHERE reader_id = NEW.reader_id) > 20 THEN RAISE EXCEPTION 'too many loans';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER check_card BEFORE INSERT ON loan FOR EACH ROW EXECUTE FUNCTION check_card();
