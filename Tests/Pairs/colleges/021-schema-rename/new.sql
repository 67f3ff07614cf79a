CREATE SCHEMA clubhouse;
CREATE SCHEMA tools;
CREATE TYPE clubhouse.state AS ENUM ('active', 'passive', 'left');
CREATE DOMAIN clubhouse.email AS text CHECK (VALUE LIKE '%@%');
CREATE SEQUENCE clubhouse.ref_seq;
CREATE FUNCTION tools.slugify(t text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT regexp_replace(lower(t), '[^a-z0-9]+', '-', 'g') $$;
CREATE TABLE clubhouse.members (
    id serial PRIMARY KEY,
    email clubhouse.email NOT NULL UNIQUE,
    name text NOT NULL,
    state clubhouse.state DEFAULT 'active' NOT NULL,
    ref integer DEFAULT nextval('clubhouse.ref_seq') NOT NULL,
    joined date,
    born date
);
CREATE TABLE clubhouse.clubs (
    id serial PRIMARY KEY,
    name text NOT NULL,
    slug text NOT NULL UNIQUE,
    founded smallint
);
CREATE TABLE clubhouse.club_members (
    club_id integer NOT NULL,
    member_id integer NOT NULL,
    since date DEFAULT CURRENT_DATE NOT NULL,
    PRIMARY KEY (club_id, member_id)
);
CREATE INDEX club_members_member_id_idx ON clubhouse.club_members (member_id);
CREATE TABLE clubhouse.fees (
    id serial PRIMARY KEY,
    club_id integer NOT NULL,
    year integer NOT NULL,
    reduced numeric(14,2),
    amount numeric(14,2) NOT NULL,
    UNIQUE (club_id, year)
);
CREATE TABLE clubhouse.payments (
    id serial PRIMARY KEY,
    fee_id integer NOT NULL,
    member_id integer NOT NULL,
    paid_on date,
    amount numeric(14,2) NOT NULL
);
CREATE INDEX payments_member_id_idx ON clubhouse.payments (member_id);
ALTER TABLE clubhouse.club_members ADD CONSTRAINT club_members_club_id_fkey FOREIGN KEY (club_id) REFERENCES clubhouse.clubs ON DELETE CASCADE;
ALTER TABLE clubhouse.club_members ADD CONSTRAINT club_members_member_id_fkey FOREIGN KEY (member_id) REFERENCES clubhouse.members ON DELETE CASCADE;
ALTER TABLE clubhouse.fees ADD CONSTRAINT fees_club_id_fkey FOREIGN KEY (club_id) REFERENCES clubhouse.clubs;
ALTER TABLE clubhouse.payments ADD CONSTRAINT payments_fee_id_fkey FOREIGN KEY (fee_id) REFERENCES clubhouse.fees;
ALTER TABLE clubhouse.payments ADD CONSTRAINT payments_member_id_fkey FOREIGN KEY (member_id) REFERENCES clubhouse.members;
CREATE INDEX clubs_slug ON clubhouse.clubs (tools.slugify(name));
CREATE FUNCTION clubhouse.fill_slug() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.slug := tools.slugify(NEW.name); RETURN NEW; END $$;
CREATE TRIGGER clubs_slug BEFORE INSERT OR UPDATE OF name ON clubhouse.clubs FOR EACH ROW EXECUTE FUNCTION clubhouse.fill_slug();
CREATE VIEW clubhouse.debtors AS SELECT m.id, m.name, f.year, f.amount FROM clubhouse.members m JOIN clubhouse.club_members cm ON cm.member_id = m.id JOIN clubhouse.fees f ON f.club_id = cm.club_id WHERE NOT EXISTS (SELECT 1 FROM clubhouse.payments p WHERE p.fee_id = f.id AND p.member_id = m.id);
