BEGIN;

CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL, 
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);

-- Running upgrade  -> 1a2b3c4d5e01

CREATE TABLE users (
    id BIGINT GENERATED ALWAYS AS IDENTITY, 
    email TEXT NOT NULL, 
    PRIMARY KEY (id), 
    CONSTRAINT users_email_key UNIQUE (email)
);

INSERT INTO alembic_version (version_num) VALUES ('1a2b3c4d5e01') RETURNING alembic_version.version_num;

-- Running upgrade 1a2b3c4d5e01 -> 1a2b3c4d5e02

CREATE TABLE notes (
    id BIGINT GENERATED ALWAYS AS IDENTITY, 
    owner BIGINT NOT NULL, 
    body TEXT DEFAULT '' NOT NULL, 
    PRIMARY KEY (id), 
    CONSTRAINT notes_owner_fkey FOREIGN KEY(owner) REFERENCES users (id)
);

UPDATE alembic_version SET version_num='1a2b3c4d5e02' WHERE alembic_version.version_num = '1a2b3c4d5e01';

-- Running upgrade 1a2b3c4d5e02 -> 1a2b3c4d5e03

INSERT INTO users (email) VALUES ('ada@example.org'), ('semi;colon@example.org');

UPDATE alembic_version SET version_num='1a2b3c4d5e03' WHERE alembic_version.version_num = '1a2b3c4d5e02';

-- Running upgrade 1a2b3c4d5e03 -> 1a2b3c4d5e06

ALTER TABLE notes ADD COLUMN words TEXT;

CREATE FUNCTION note_words() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            NEW.words := lower(NEW.body);
            RETURN NEW;
        END
        $$;

CREATE TRIGGER note_words BEFORE INSERT OR UPDATE ON notes FOR EACH ROW EXECUTE FUNCTION note_words();

UPDATE alembic_version SET version_num='1a2b3c4d5e06' WHERE alembic_version.version_num = '1a2b3c4d5e03';

-- Running upgrade 1a2b3c4d5e06 -> 1a2b3c4d5e07

COMMIT;

CREATE INDEX CONCURRENTLY ix_notes_words ON notes (words);

BEGIN;

UPDATE alembic_version SET version_num='1a2b3c4d5e07' WHERE alembic_version.version_num = '1a2b3c4d5e06';

-- Running upgrade 1a2b3c4d5e03 -> 1a2b3c4d5e04

CREATE TABLE invoices (
    id BIGINT GENERATED ALWAYS AS IDENTITY, 
    amount NUMERIC(12, 2) NOT NULL, 
    PRIMARY KEY (id), 
    CONSTRAINT amount_positive CHECK (amount >= 0)
);

INSERT INTO alembic_version (version_num) VALUES ('1a2b3c4d5e04') RETURNING alembic_version.version_num;

-- Running upgrade 1a2b3c4d5e04 -> 1a2b3c4d5e05

CREATE TYPE invoice_status AS ENUM ('draft', 'sent');

ALTER TABLE invoices ADD COLUMN status invoice_status DEFAULT 'draft' NOT NULL;

UPDATE alembic_version SET version_num='1a2b3c4d5e05' WHERE alembic_version.version_num = '1a2b3c4d5e04';

-- Running upgrade 1a2b3c4d5e05, 1a2b3c4d5e07 -> 1a2b3c4d5e08

DELETE FROM alembic_version WHERE alembic_version.version_num = '1a2b3c4d5e05';

UPDATE alembic_version SET version_num='1a2b3c4d5e08' WHERE alembic_version.version_num = '1a2b3c4d5e07';

-- Running upgrade 1a2b3c4d5e08 -> 1a2b3c4d5e09

ALTER TABLE invoices ADD COLUMN note BIGINT;

ALTER TABLE invoices ADD CONSTRAINT invoices_note_fkey FOREIGN KEY(note) REFERENCES notes (id) ON DELETE SET NULL;

UPDATE alembic_version SET version_num='1a2b3c4d5e09' WHERE alembic_version.version_num = '1a2b3c4d5e08';

-- Running upgrade 1a2b3c4d5e09 -> 1a2b3c4d5e10

CREATE VIEW open_invoices AS SELECT id, amount FROM invoices WHERE status = 'draft';

UPDATE alembic_version SET version_num='1a2b3c4d5e10' WHERE alembic_version.version_num = '1a2b3c4d5e09';

COMMIT;

