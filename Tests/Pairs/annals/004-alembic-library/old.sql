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
