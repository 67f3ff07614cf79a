CREATE SCHEMA art;
CREATE EXTENSION btree_gist WITH SCHEMA public;
CREATE TABLE art.artists (
    id serial PRIMARY KEY,
    name text NOT NULL,
    born smallint,
    died smallint,
    country character varying(60),
    CHECK (died > born)
);
CREATE TABLE art.rooms (
    building character(1) DEFAULT 'A' NOT NULL,
    floor smallint NOT NULL,
    no smallint NOT NULL,
    name text,
    PRIMARY KEY (building, floor, no)
);
CREATE TABLE art.works (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    inv_no character varying(30) NOT NULL UNIQUE,
    artist_id integer,
    title text NOT NULL,
    year_from smallint,
    year_to smallint,
    technique text,
    building character(1),
    floor smallint,
    room smallint,
    insured numeric(14,2),
    CONSTRAINT works_room FOREIGN KEY (building, floor, room) REFERENCES art.rooms(building, floor, no) ON UPDATE CASCADE ON DELETE SET NULL
);
CREATE INDEX ix_works_artist_id ON art.works (artist_id);
CREATE TABLE art.exhibitions (
    id serial PRIMARY KEY,
    title text NOT NULL,
    open daterange NOT NULL
);
CREATE TABLE art.exhibited (
    exhibition_id integer NOT NULL,
    work_id bigint NOT NULL,
    label text,
    PRIMARY KEY (exhibition_id, work_id)
);
CREATE INDEX ix_exhibited_work_id ON art.exhibited (work_id);
CREATE TABLE art.loans (
    id serial PRIMARY KEY,
    work_id bigint NOT NULL,
    museum_id integer NOT NULL,
    during daterange NOT NULL,
    EXCLUDE USING gist (work_id WITH =, during WITH &&)
);
CREATE INDEX ix_loans_work_id ON art.loans (work_id);
CREATE TABLE art.restorations (
    work_id bigint NOT NULL,
    started date NOT NULL,
    done date,
    report text,
    PRIMARY KEY (work_id, started)
);
CREATE TABLE art.museums (
    id serial PRIMARY KEY,
    name text NOT NULL,
    city text NOT NULL,
    UNIQUE (name, city)
);
CREATE TABLE art.buildings (
    code character(1) PRIMARY KEY,
    name text NOT NULL
);
ALTER TABLE art.rooms ADD CONSTRAINT fk_rooms_building FOREIGN KEY (building) REFERENCES art.buildings;
ALTER TABLE art.works ADD CONSTRAINT fk_works_artist_id FOREIGN KEY (artist_id) REFERENCES art.artists;
ALTER TABLE art.exhibited ADD CONSTRAINT fk_exhibited_exhibition_id FOREIGN KEY (exhibition_id) REFERENCES art.exhibitions ON DELETE CASCADE;
ALTER TABLE art.exhibited ADD CONSTRAINT fk_exhibited_work_id FOREIGN KEY (work_id) REFERENCES art.works ON DELETE CASCADE;
ALTER TABLE art.loans ADD CONSTRAINT fk_loans_work_id FOREIGN KEY (work_id) REFERENCES art.works;
ALTER TABLE art.loans ADD CONSTRAINT fk_loans_museum_id FOREIGN KEY (museum_id) REFERENCES art.museums;
ALTER TABLE art.restorations ADD CONSTRAINT fk_restorations_work_id FOREIGN KEY (work_id) REFERENCES art.works;
CREATE VIEW art.on_show AS SELECT w.inv_no, w.title, r.name AS room, r.building FROM art.works w JOIN art.rooms r ON r.building = w.building AND r.floor = w.floor AND r.no = w.room;
