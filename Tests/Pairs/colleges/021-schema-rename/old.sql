CREATE SCHEMA legacy;
CREATE SCHEMA util;
CREATE TYPE legacy.state AS ENUM ('on', 'off');
CREATE DOMAIN legacy.email AS text CHECK (VALUE LIKE '%@%');
CREATE SEQUENCE legacy.ref_seq;
CREATE FUNCTION util.slugify(t text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT regexp_replace(lower(t), '[^a-z0-9]+', '-', 'g') $$;
CREATE TABLE legacy.members (
    id serial PRIMARY KEY,
    email legacy.email NOT NULL UNIQUE,
    name text NOT NULL,
    state legacy.state DEFAULT 'on' NOT NULL,
    ref integer DEFAULT nextval('legacy.ref_seq') NOT NULL
);
CREATE TABLE legacy.clubs (
    id serial PRIMARY KEY,
    name text NOT NULL,
    slug text NOT NULL UNIQUE,
    founded smallint
);
CREATE TABLE legacy.club_members (
    club_id integer NOT NULL,
    member_id integer NOT NULL,
    since date DEFAULT CURRENT_DATE NOT NULL,
    PRIMARY KEY (club_id, member_id)
);
CREATE INDEX club_members_member_id_idx ON legacy.club_members (member_id);
CREATE TABLE legacy.fees (
    id serial PRIMARY KEY,
    club_id integer NOT NULL,
    year smallint NOT NULL,
    amount numeric(14,2) NOT NULL,
    UNIQUE (club_id, year)
);
CREATE TABLE legacy.payments (
    id serial PRIMARY KEY,
    fee_id integer NOT NULL,
    member_id integer NOT NULL,
    paid_on date,
    amount numeric(14,2) NOT NULL
);
CREATE INDEX payments_member_id_idx ON legacy.payments (member_id);
ALTER TABLE legacy.club_members ADD CONSTRAINT club_members_club_id_fkey FOREIGN KEY (club_id) REFERENCES legacy.clubs ON DELETE CASCADE;
ALTER TABLE legacy.club_members ADD CONSTRAINT club_members_member_id_fkey FOREIGN KEY (member_id) REFERENCES legacy.members ON DELETE CASCADE;
ALTER TABLE legacy.fees ADD CONSTRAINT fees_club_id_fkey FOREIGN KEY (club_id) REFERENCES legacy.clubs;
ALTER TABLE legacy.payments ADD CONSTRAINT payments_fee_id_fkey FOREIGN KEY (fee_id) REFERENCES legacy.fees;
ALTER TABLE legacy.payments ADD CONSTRAINT payments_member_id_fkey FOREIGN KEY (member_id) REFERENCES legacy.members;
CREATE INDEX clubs_slug ON legacy.clubs (util.slugify(name));
CREATE FUNCTION legacy.fill_slug() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.slug := util.slugify(NEW.name); RETURN NEW; END $$;
CREATE TRIGGER clubs_slug BEFORE INSERT ON legacy.clubs FOR EACH ROW EXECUTE FUNCTION legacy.fill_slug();
CREATE VIEW legacy.debtors AS SELECT m.id, m.name, f.year FROM legacy.members m JOIN legacy.club_members cm ON cm.member_id = m.id JOIN legacy.fees f ON f.club_id = cm.club_id WHERE NOT EXISTS (SELECT 1 FROM legacy.payments p WHERE p.fee_id = f.id AND p.member_id = m.id);
