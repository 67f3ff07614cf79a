CREATE SCHEMA art;
CREATE TABLE art.artists (
    id serial PRIMARY KEY,
    name text NOT NULL,
    born smallint,
    died smallint,
    country character varying(60),
    CHECK (died > born)
);
CREATE TABLE art.rooms (
    floor smallint NOT NULL,
    no smallint NOT NULL,
    name text,
    PRIMARY KEY (floor, no)
);
CREATE TABLE art.works (
    inv_no character varying(20) PRIMARY KEY,
    artist_id integer,
    title text NOT NULL,
    year character varying(20),
    technique text,
    floor smallint,
    room smallint,
    insured numeric(14,2),
    FOREIGN KEY (floor, room) REFERENCES art.rooms(floor, no)
);
CREATE INDEX ix_works_artist_id ON art.works (artist_id);
CREATE TABLE art.exhibitions (
    id serial PRIMARY KEY,
    title text NOT NULL,
    opens date NOT NULL,
    closes date NOT NULL
);
CREATE TABLE art.exhibited (
    exhibition_id integer NOT NULL,
    inv_no character varying(20) NOT NULL,
    PRIMARY KEY (exhibition_id, inv_no)
);
CREATE TABLE art.loans (
    id serial PRIMARY KEY,
    inv_no character varying(20) NOT NULL,
    museum text NOT NULL,
    from_day date NOT NULL,
    to_day date NOT NULL
);
CREATE INDEX ix_loans_inv_no ON art.loans (inv_no);
CREATE TABLE art.restorations (
    inv_no character varying(20) NOT NULL,
    started date NOT NULL,
    done date,
    report text,
    PRIMARY KEY (inv_no, started)
);
ALTER TABLE art.works ADD CONSTRAINT fk_works_artist_id FOREIGN KEY (artist_id) REFERENCES art.artists;
ALTER TABLE art.exhibited ADD CONSTRAINT fk_exhibited_exhibition_id FOREIGN KEY (exhibition_id) REFERENCES art.exhibitions ON DELETE CASCADE;
ALTER TABLE art.exhibited ADD CONSTRAINT fk_exhibited_inv_no FOREIGN KEY (inv_no) REFERENCES art.works;
ALTER TABLE art.loans ADD CONSTRAINT fk_loans_inv_no FOREIGN KEY (inv_no) REFERENCES art.works;
ALTER TABLE art.restorations ADD CONSTRAINT fk_restorations_inv_no FOREIGN KEY (inv_no) REFERENCES art.works;
CREATE VIEW art.on_show AS SELECT w.inv_no, w.title, r.name AS room FROM art.works w JOIN art.rooms r ON r.floor = w.floor AND r.no = w.room;
