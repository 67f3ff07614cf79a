CREATE SCHEMA coll;
CREATE TABLE coll.object (
    id serial PRIMARY KEY,
    inv_no varchar(20) UNIQUE,
    title text,
    dated varchar(40),
    height real,
    width real
);
CREATE TABLE coll.painting (medium text) INHERITS (coll.object);
CREATE TABLE coll.loan (object int, borrower text, out date, back date);
ALTER TABLE coll.loan ADD CONSTRAINT loan_obj FOREIGN KEY (object) REFERENCES coll.object;
ALTER TABLE coll.object ADD COLUMN room int;
ALTER TABLE coll.object DROP COLUMN dated;
CREATE VIEW coll.away AS SELECT o.inv_no, l.borrower FROM coll.object o JOIN coll.loan l ON l.object = o.id WHERE l.back IS NULL;
CREATE FUNCTION coll.area(o coll.object) RETURNS real LANGUAGE sql IMMUTABLE AS $$ SELECT o.height * o.width $$;
CREATE INDEX ON coll.object (title);
CREATE INDEX ON coll.object (lower(title));
CREATE TYPE coll.dims AS (h real, w real);
