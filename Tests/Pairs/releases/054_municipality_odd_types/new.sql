CREATE EXTENSION cube;
CREATE EXTENSION earthdistance;
CREATE TABLE district (id int2 PRIMARY KEY, name name NOT NULL, border path, centre point, bbox box, code "char");
CREATE TABLE parcel (no varchar(20) PRIMARY KEY, district int2 REFERENCES district, outline polygon, area float4, front lseg, slope line, deed xml, deed_scan oid, tax money, register bit(16), flags bit varying);
CREATE TABLE permit (id serial PRIMARY KEY, parcel varchar(20) REFERENCES parcel, granted date DEFAULT 'now', validity interval year to month DEFAULT '2 years', opens timetz, hours tsrange[], fee numeric(8,0), lsn pg_lsn, tx xid8, words tsquery, radius circle);
CREATE INDEX parcel_outline ON parcel USING gist (outline);
CREATE INDEX district_centre ON district USING gist (centre);
CREATE FUNCTION deed_owner(xml) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT (xpath('/deed/owner/text()', $1))[1]::text $$;
CREATE INDEX parcel_owner ON parcel (deed_owner(deed));
CREATE VIEW fees AS SELECT parcel, sum(fee) AS fee FROM permit GROUP BY parcel;

DROP VIEW fees;
DROP INDEX parcel_owner;
DROP FUNCTION deed_owner(xml);
DROP EXTENSION earthdistance;
ALTER TABLE district ALTER COLUMN name TYPE text, ALTER COLUMN code TYPE char(1), DROP COLUMN border, ADD COLUMN border polygon, ADD COLUMN centroid cube;
ALTER TABLE district ADD COLUMN bounds box GENERATED ALWAYS AS (box(border)) STORED;
CREATE INDEX district_bounds ON district USING spgist (bounds);
CREATE INDEX district_centroid ON district USING gist (centroid);
DROP INDEX district_centre;

ALTER TABLE parcel ALTER COLUMN tax TYPE numeric(12,2) USING tax::numeric, ALTER COLUMN register TYPE bit(32), ALTER COLUMN flags TYPE bit varying(8), ALTER COLUMN area TYPE float8, DROP COLUMN deed_scan, DROP COLUMN slope, ALTER COLUMN deed SET NOT NULL;
ALTER TABLE parcel ADD COLUMN owner text NOT NULL DEFAULT '', ADD COLUMN corners int GENERATED ALWAYS AS (npoints(outline)) STORED, ADD CONSTRAINT well_formed CHECK (deed IS DOCUMENT), ADD CONSTRAINT parcel_excl EXCLUDE USING gist (outline WITH &&);

ALTER TABLE permit ALTER COLUMN granted SET DEFAULT CURRENT_DATE, ALTER COLUMN validity TYPE interval, ALTER COLUMN validity SET DEFAULT '1 year 6 mons', ALTER COLUMN opens TYPE time(0), ALTER COLUMN fee TYPE numeric(10,2), ALTER COLUMN fee SET DEFAULT '-1'::integer, DROP COLUMN lsn, ALTER COLUMN hours SET DEFAULT ARRAY['[2024-01-01 08:00,2024-01-01 12:00)'::tsrange], ADD COLUMN paid_at timestamp(0) without time zone DEFAULT '-infinity', ADD COLUMN matrix int[3][3], ADD COLUMN ref regclass DEFAULT 'permit'::regclass, ADD COLUMN q numeric(3,-2);
CREATE INDEX permit_words ON permit USING gist (words);
CREATE INDEX permit_radius ON permit USING gist (radius) WHERE fee > 0;
CREATE VIEW fees AS SELECT parcel, sum(fee) AS fee, xmlagg(xmlelement(name permit, xmlattributes(id AS no), fee) ORDER BY id) AS doc FROM permit GROUP BY parcel;
