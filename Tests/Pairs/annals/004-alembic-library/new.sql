-- Revision 1a2b: base
CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE EXTENSION citext;
CREATE TYPE loanstate AS ENUM ('open', 'returned', 'overdue');
CREATE TABLE member (
    id SERIAL NOT NULL,
    email CITEXT NOT NULL,
    fullname VARCHAR,
    joined DATE DEFAULT CURRENT_DATE NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (email)
);
CREATE TABLE item (
    id SERIAL NOT NULL,
    barcode VARCHAR(32) NOT NULL,
    title VARCHAR NOT NULL,
    shelf VARCHAR(8),
    acquired TIMESTAMP WITHOUT TIME ZONE,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_item_barcode ON item (barcode);
CREATE TABLE loan (
    id SERIAL NOT NULL,
    member_id INTEGER NOT NULL,
    item_id INTEGER NOT NULL,
    state loanstate DEFAULT 'open' NOT NULL,
    due DATE NOT NULL,
    returned_at TIMESTAMP WITHOUT TIME ZONE,
    PRIMARY KEY (id),
    FOREIGN KEY(member_id) REFERENCES member (id),
    FOREIGN KEY(item_id) REFERENCES item (id)
);
-- Revision 2c3d: note
ALTER TABLE loan ADD COLUMN note TEXT;
-- Revision 3e4f: fines
CREATE TABLE fine (
    id SERIAL NOT NULL,
    loan_id INTEGER,
    cents INTEGER NOT NULL,
    paid BOOLEAN DEFAULT false NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT ck_fine_cents CHECK (cents > 0),
    CONSTRAINT fk_fine_loan FOREIGN KEY(loan_id) REFERENCES loan (id) ON DELETE SET NULL
);
CREATE INDEX ix_fine_unpaid ON fine (loan_id) WHERE NOT paid;
-- Revision 4a5b: drop note
ALTER TABLE loan DROP COLUMN note;
CREATE VIEW overdue AS SELECT l.*, m.email FROM loan l JOIN member m ON m.id = l.member_id WHERE l.state = 'overdue';
-- Revision 5c6d: replace enum (alembic_postgresql_enum way)
DROP VIEW overdue;
ALTER TABLE loan ALTER COLUMN state DROP DEFAULT;
ALTER TYPE loanstate RENAME TO loanstate_old;
CREATE TYPE loanstate AS ENUM ('open', 'renewed', 'returned', 'lost');
ALTER TABLE loan ALTER COLUMN state TYPE loanstate USING (CASE state::text WHEN 'overdue' THEN 'open' ELSE state::text END)::loanstate;
DROP TYPE loanstate_old;
ALTER TABLE loan ALTER COLUMN state SET DEFAULT 'open';
-- Revision 6e7f: soft delete
ALTER TABLE item ADD COLUMN deleted_at TIMESTAMP WITH TIME ZONE;
DROP INDEX ix_item_barcode;
CREATE UNIQUE INDEX ix_item_barcode ON item (barcode) WHERE deleted_at IS NULL;
-- Revision 7a8b: no double loans
CREATE EXTENSION btree_gist;
ALTER TABLE loan ADD COLUMN start DATE DEFAULT CURRENT_DATE NOT NULL;
ALTER TABLE loan ADD CONSTRAINT loan_no_overlap EXCLUDE USING gist (item_id WITH =, daterange(start, due, '[]') WITH &&) WHERE (returned_at IS NULL);
-- Revision 8c9d: branches, item.shelf reworked
CREATE TABLE branch (
    id INTEGER GENERATED ALWAYS AS IDENTITY,
    code VARCHAR(4) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_branch_code UNIQUE (code)
);
ALTER TABLE item ADD COLUMN branch_id INTEGER;
ALTER TABLE item ADD FOREIGN KEY (branch_id) REFERENCES branch (id) ON UPDATE CASCADE;
ALTER TABLE item RENAME shelf TO location;
ALTER TABLE item ALTER COLUMN location TYPE VARCHAR(16);
-- Revision 9e0f: view back
CREATE VIEW overdue AS SELECT l.*, m.email FROM loan l JOIN member m ON m.id = l.member_id WHERE l.state IN ('open', 'renewed') AND l.due < CURRENT_DATE;
COMMENT ON VIEW overdue IS 'loans late today';
ALTER TABLE fine DROP CONSTRAINT ck_fine_cents,
    ADD CONSTRAINT ck_fine_cents CHECK (cents BETWEEN 1 AND 100000);
