BEGIN;

-- Running downgrade 1a2b3c4d5e10 -> 1a2b3c4d5e09

DROP VIEW open_invoices;

UPDATE alembic_version SET version_num='1a2b3c4d5e09' WHERE alembic_version.version_num = '1a2b3c4d5e10';

-- Running downgrade 1a2b3c4d5e09 -> 1a2b3c4d5e08

ALTER TABLE invoices DROP CONSTRAINT invoices_note_fkey;

ALTER TABLE invoices DROP COLUMN note;

UPDATE alembic_version SET version_num='1a2b3c4d5e08' WHERE alembic_version.version_num = '1a2b3c4d5e09';

-- Running downgrade 1a2b3c4d5e08 -> 1a2b3c4d5e05, 1a2b3c4d5e07

INSERT INTO alembic_version (version_num) VALUES ('1a2b3c4d5e07') RETURNING alembic_version.version_num;

UPDATE alembic_version SET version_num='1a2b3c4d5e05' WHERE alembic_version.version_num = '1a2b3c4d5e08';

-- Running downgrade 1a2b3c4d5e05 -> 1a2b3c4d5e04

ALTER TABLE invoices DROP COLUMN status;

DROP TYPE invoice_status;

UPDATE alembic_version SET version_num='1a2b3c4d5e04' WHERE alembic_version.version_num = '1a2b3c4d5e05';

-- Running downgrade 1a2b3c4d5e04 -> 1a2b3c4d5e03

DROP TABLE invoices;

DELETE FROM alembic_version WHERE alembic_version.version_num = '1a2b3c4d5e04';

-- Running downgrade 1a2b3c4d5e07 -> 1a2b3c4d5e06

COMMIT;

DROP INDEX CONCURRENTLY ix_notes_words;

BEGIN;

UPDATE alembic_version SET version_num='1a2b3c4d5e06' WHERE alembic_version.version_num = '1a2b3c4d5e07';

-- Running downgrade 1a2b3c4d5e06 -> 1a2b3c4d5e03

DROP TRIGGER note_words ON notes;

DROP FUNCTION note_words();

ALTER TABLE notes DROP COLUMN words;

UPDATE alembic_version SET version_num='1a2b3c4d5e03' WHERE alembic_version.version_num = '1a2b3c4d5e06';

-- Running downgrade 1a2b3c4d5e03 -> 1a2b3c4d5e02

DELETE FROM users WHERE email IN ('ada@example.org', 'semi;colon@example.org');

UPDATE alembic_version SET version_num='1a2b3c4d5e02' WHERE alembic_version.version_num = '1a2b3c4d5e03';

-- Running downgrade 1a2b3c4d5e02 -> 1a2b3c4d5e01

DROP TABLE notes;

UPDATE alembic_version SET version_num='1a2b3c4d5e01' WHERE alembic_version.version_num = '1a2b3c4d5e02';

-- Running downgrade 1a2b3c4d5e01 -> 

DROP TABLE users;

DELETE FROM alembic_version WHERE alembic_version.version_num = '1a2b3c4d5e01';

COMMIT;

