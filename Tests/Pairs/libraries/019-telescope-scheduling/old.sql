CREATE TYPE band AS ENUM ('U', 'B', 'V', 'R', 'I');
CREATE TYPE sky AS (ra double precision, 
dec double precision
);
CREATE DOMAIN airmass AS real CHECK (VALUE >= 1
);
CREATE TABLE institute (
    id serial PRIMARY KEY,
    name varchar(200) NOT NULL UNIQUE,
    country char(2),
    share numeric(5,2) DEFAULT 0 NOT NULL
);

CREATE TABLE astronomer (
    id serial PRIMARY KEY,
    email varchar(120) NOT NULL UNIQUE,
    name varchar(120) NOT NULL,
    institute_id integer REFERENCES institute(id),
    orcid varchar(19)
);

CREATE TABLE semester (
    id serial PRIMARY KEY,
    code varchar(6) NOT NULL UNIQUE,
    starts date NOT NULL,
    ends date NOT NULL
);

CREATE TABLE telescope (
    id serial PRIMARY KEY,
    name varchar(60) NOT NULL UNIQUE,
    aperture_m numeric(5,2) NOT NULL,
    lat float8 NOT NULL,
    lon float8 NOT NULL
);

CREATE TABLE instrument (
    id serial PRIMARY KEY,
    telescope_id integer NOT NULL REFERENCES telescope(id),
    name varchar(60) NOT NULL,
    mounted boolean DEFAULT false NOT NULL,
    config json
);

CREATE TABLE filter (
    id serial PRIMARY KEY,
    instrument_id integer NOT NULL REFERENCES instrument(id) ON DELETE CASCADE,
    band band NOT NULL,
    lambda_nm integer,
    width_nm integer
);

CREATE TABLE detector (
    id serial PRIMARY KEY,
    instrument_id integer NOT NULL REFERENCES instrument(id) ON DELETE CASCADE,
    nx integer NOT NULL,
    ny integer NOT NULL,
    gain real,
    read_noise real
);

CREATE TABLE proposal (
    id serial PRIMARY KEY,
    semester_id integer NOT NULL REFERENCES semester(id),
    pi_id integer NOT NULL REFERENCES astronomer(id),
    code varchar(20) NOT NULL UNIQUE,
    title varchar(255) NOT NULL,
    abstract text,
    hours numeric(6,2) NOT NULL,
    status varchar(12) DEFAULT 'draft' NOT NULL
);

CREATE TABLE proposal_coi (
    proposal_id integer REFERENCES proposal(id) ON DELETE CASCADE,
    astronomer_id integer REFERENCES astronomer(id),
    PRIMARY KEY (proposal_id, astronomer_id)
);

CREATE TABLE tac_member (
    id serial PRIMARY KEY,
    semester_id integer NOT NULL REFERENCES semester(id),
    astronomer_id integer NOT NULL REFERENCES astronomer(id),
    chair boolean DEFAULT false NOT NULL
);

CREATE TABLE tac_grade (
    id serial PRIMARY KEY,
    proposal_id integer NOT NULL REFERENCES proposal(id) ON DELETE CASCADE,
    member_id integer NOT NULL REFERENCES tac_member(id),
    grade numeric(3,1) NOT NULL,
    comment text,
    CHECK (grade BETWEEN 1 AND 5)
);

CREATE TABLE target (
    id serial PRIMARY KEY,
    proposal_id integer NOT NULL REFERENCES proposal(id) ON DELETE CASCADE,
    name varchar(80) NOT NULL,
    pos sky NOT NULL,
    mag real,
    pm_ra real,
    pm_dec real
);

CREATE TABLE observing_block (
    id serial PRIMARY KEY,
    target_id integer NOT NULL REFERENCES target(id) ON DELETE CASCADE,
    instrument_id integer NOT NULL REFERENCES instrument(id),
    seconds integer NOT NULL,
    max_airmass airmass DEFAULT 2.0,
    max_seeing real,
    priority smallint DEFAULT 2 NOT NULL
);

CREATE TABLE exposure_plan (
    id serial PRIMARY KEY,
    block_id integer NOT NULL REFERENCES observing_block(id) ON DELETE CASCADE,
    filter_id integer NOT NULL REFERENCES filter(id),
    seconds real NOT NULL,
    count integer DEFAULT 1 NOT NULL
);

CREATE TABLE night (
    id serial PRIMARY KEY,
    day date NOT NULL UNIQUE,
    telescope_id integer NOT NULL REFERENCES telescope(id),
    sunset timestamp without time zone NOT NULL,
    sunrise timestamp without time zone NOT NULL,
    moon real
);

CREATE TABLE schedule_slot (
    id serial PRIMARY KEY,
    night_id integer NOT NULL REFERENCES night(id),
    block_id integer REFERENCES observing_block(id),
    starts timestamp without time zone NOT NULL,
    ends timestamp without time zone NOT NULL
);

CREATE TABLE weather (
    id serial PRIMARY KEY,
    night_id integer NOT NULL REFERENCES night(id),
    at timestamp without time zone NOT NULL,
    temp real,
    humidity real,
    wind real,
    seeing real
);

CREATE TABLE exposure (
    id serial PRIMARY KEY,
    slot_id integer REFERENCES schedule_slot(id),
    filter_id integer REFERENCES filter(id),
    started timestamp without time zone NOT NULL,
    seconds real NOT NULL,
    airmass airmass,
    header json,
    file varchar(255) NOT NULL
);

CREATE TABLE calibration (
    id serial PRIMARY KEY,
    night_id integer NOT NULL REFERENCES night(id),
    kind varchar(10) NOT NULL,
    exposure_id integer REFERENCES exposure(id) ON DELETE CASCADE
);

CREATE TABLE fault (
    id serial PRIMARY KEY,
    night_id integer NOT NULL REFERENCES night(id),
    instrument_id integer REFERENCES instrument(id),
    lost_minutes integer DEFAULT 0 NOT NULL,
    description text NOT NULL
);

CREATE TABLE operator (
    id serial PRIMARY KEY,
    name varchar(80) NOT NULL,
    astronomer_id integer REFERENCES astronomer(id)
);

CREATE TABLE shift (
    id serial PRIMARY KEY,
    night_id integer NOT NULL REFERENCES night(id),
    operator_id integer NOT NULL REFERENCES operator(id),
    role varchar(20) DEFAULT 'main'
);

CREATE TABLE too_trigger (
    id serial PRIMARY KEY,
    source varchar(20) NOT NULL,
    at timestamp without time zone DEFAULT now() NOT NULL,
    pos sky NOT NULL,
    payload json,
    block_id integer REFERENCES observing_block(id)
);

CREATE TABLE archive_request (
    id serial PRIMARY KEY,
    astronomer_id integer NOT NULL REFERENCES astronomer(id),
    exposure_id integer NOT NULL REFERENCES exposure(id),
    at timestamp without time zone DEFAULT now() NOT NULL
);

CREATE TABLE legacy_log (
    id serial PRIMARY KEY,
    night_id integer REFERENCES night(id),
    line text
);

CREATE TABLE publication (
    id serial PRIMARY KEY,
    bibcode char(19) NOT NULL UNIQUE,
    proposal_id integer REFERENCES proposal(id),
    year smallint
);

CREATE FUNCTION sep(a sky, b sky) RETURNS double precision LANGUAGE sql IMMUTABLE AS $$
SELECT degrees(acos(sin(radians((a).dec)) * sin(radians((b).dec)) + cos(radians((a).dec)) * cos(radians((b).dec)) * cos(radians((a).ra - (b).ra)))) $$;
CREATE INDEX target_ra ON target (((pos).ra));
CREATE VIEW queue AS SELECT b.id, p.code, t.name, 
(t.pos).ra, (t.pos).dec
, b.priority, b.seconds FROM observing_block b JOIN target t ON t.id = b.target_id JOIN proposal p ON p.id = t.proposal_id WHERE p.status = 'accepted';
CREATE VIEW ranking AS SELECT p.id, p.code, avg(g.grade) AS grade
 FROM proposal p LEFT JOIN tac_grade g ON g.proposal_id = p.id GROUP BY p.id;
CREATE VIEW time_used AS SELECT s.code AS semester, i.name AS institute, sum(e.seconds) / 3600 AS hours
FROM exposure e JOIN schedule_slot l ON l.id = e.slot_id JOIN observing_block b ON b.id = l.block_id JOIN target t ON t.id = b.target_id
JOIN proposal p ON p.id = t.proposal_id JOIN semester s ON s.id = p.semester_id JOIN astronomer a ON a.id = p.pi_id JOIN institute i ON i.id = a.institute_id GROUP BY s.code, i.name;

