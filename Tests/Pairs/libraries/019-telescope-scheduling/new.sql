CREATE EXTENSION btree_gist;
CREATE TYPE band AS ENUM ('u', 'g', 'r', 'i', 'z', 'Y', 'J', 'H', 'Ks');
CREATE TYPE sky AS (ra double precision, 
decl double precision, epoch real
);
CREATE DOMAIN airmass AS real CHECK (VALUE >= 1
AND VALUE < 10
);
CREATE DOMAIN seeing AS numeric(4,2) DEFAULT 1.00 CHECK (VALUE > 0);
CREATE TABLE institute (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL UNIQUE,
    country char(2),
    share numeric(5,2) DEFAULT 0 NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL
);
COMMENT ON TABLE institute IS 'Partner institutes';

CREATE TABLE astronomer (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL UNIQUE,
    name text NOT NULL,
    institute_id bigint,
    orcid text,
    created_at timestamptz DEFAULT now() NOT NULL
);
CREATE INDEX ix_astronomer_institute_id ON astronomer (institute_id);
COMMENT ON TABLE astronomer IS 'People';

CREATE TABLE semester (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code text NOT NULL UNIQUE,
    starts date NOT NULL,
    ends date NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    EXCLUDE USING gist (daterange(starts, ends, '[]') WITH &&)
);
COMMENT ON TABLE semester IS 'Proposal semesters';

CREATE TABLE telescope (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL UNIQUE,
    aperture_m numeric(5,2) NOT NULL,
    lat float8 NOT NULL,
    lon float8 NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL
);
COMMENT ON TABLE telescope IS 'Telescopes';

CREATE TABLE instrument (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    telescope_id bigint NOT NULL,
    name text NOT NULL,
    mounted boolean DEFAULT false NOT NULL,
    config jsonb,
    created_at timestamptz DEFAULT now() NOT NULL
);
CREATE INDEX ix_instrument_telescope_id ON instrument (telescope_id);
COMMENT ON TABLE instrument IS 'Instruments';

CREATE TABLE filter (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    instrument_id bigint NOT NULL,
    band band NOT NULL,
    lambda_nm integer,
    width_nm integer,
    created_at timestamptz DEFAULT now() NOT NULL
);
CREATE INDEX ix_filter_instrument_id ON filter (instrument_id);
COMMENT ON TABLE filter IS 'Filters';

CREATE TABLE detector (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    instrument_id bigint NOT NULL,
    nx integer NOT NULL,
    ny integer NOT NULL,
    gain real,
    read_noise real,
    created_at timestamptz DEFAULT now() NOT NULL
);
CREATE INDEX ix_detector_instrument_id ON detector (instrument_id);
COMMENT ON TABLE detector IS 'Detectors';

CREATE TABLE proposal (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    semester_id bigint NOT NULL,
    pi_id bigint NOT NULL,
    code text NOT NULL UNIQUE,
    title text NOT NULL,
    abstract text,
    hours numeric(6,2) NOT NULL,
    status text DEFAULT 'draft' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT proposal_status CHECK (status IN ('draft', 'submitted', 'ranked', 'accepted', 'rejected'))
);
CREATE INDEX ix_proposal_semester_id ON proposal (semester_id);
CREATE INDEX ix_proposal_pi_id ON proposal (pi_id);
COMMENT ON TABLE proposal IS 'Proposals';

CREATE TABLE proposal_coi (
    proposal_id bigint,
    astronomer_id bigint,
    created_at timestamptz DEFAULT now() NOT NULL,
    PRIMARY KEY (proposal_id, astronomer_id)
);
CREATE INDEX ix_proposal_coi_proposal_id ON proposal_coi (proposal_id);
CREATE INDEX ix_proposal_coi_astronomer_id ON proposal_coi (astronomer_id);
COMMENT ON TABLE proposal_coi IS 'Co-investigators';

CREATE TABLE tac_member (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    semester_id bigint NOT NULL,
    astronomer_id bigint NOT NULL,
    chair boolean DEFAULT false NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL
);
CREATE INDEX ix_tac_member_semester_id ON tac_member (semester_id);
CREATE INDEX ix_tac_member_astronomer_id ON tac_member (astronomer_id);
COMMENT ON TABLE tac_member IS 'Time allocation committee';

CREATE TABLE tac_grade (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    proposal_id bigint NOT NULL,
    member_id bigint NOT NULL,
    grade numeric(3,1) NOT NULL,
    comment text,
    created_at timestamptz DEFAULT now() NOT NULL,
    CHECK (grade BETWEEN 1 AND 5),
    UNIQUE (proposal_id, member_id)
);
CREATE INDEX ix_tac_grade_proposal_id ON tac_grade (proposal_id);
CREATE INDEX ix_tac_grade_member_id ON tac_grade (member_id);
COMMENT ON TABLE tac_grade IS 'Grades';

CREATE TABLE target (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    proposal_id bigint NOT NULL,
    name text NOT NULL,
    pos sky NOT NULL,
    mag real,
    pm real[2],
    created_at timestamptz DEFAULT now() NOT NULL
);
CREATE INDEX ix_target_proposal_id ON target (proposal_id);
COMMENT ON TABLE target IS 'Targets';

CREATE TABLE observing_block (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    target_id bigint NOT NULL,
    instrument_id bigint NOT NULL,
    seconds integer NOT NULL,
    max_airmass airmass DEFAULT 2.0,
    max_seeing seeing,
    priority smallint DEFAULT 2 NOT NULL,
    repeat smallint DEFAULT 1 NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL
);
CREATE INDEX ix_observing_block_target_id ON observing_block (target_id);
CREATE INDEX ix_observing_block_instrument_id ON observing_block (instrument_id);
COMMENT ON TABLE observing_block IS 'Blocks';

CREATE TABLE exposure_plan (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    block_id bigint NOT NULL,
    filter_id bigint NOT NULL,
    seconds real NOT NULL,
    count integer DEFAULT 1 NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL
);
CREATE INDEX ix_exposure_plan_block_id ON exposure_plan (block_id);
CREATE INDEX ix_exposure_plan_filter_id ON exposure_plan (filter_id);
COMMENT ON TABLE exposure_plan IS 'Exposures';

CREATE TABLE night (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    day date NOT NULL,
    telescope_id bigint NOT NULL,
    sunset timestamptz NOT NULL,
    sunrise timestamptz NOT NULL,
    moon real,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT night_uq UNIQUE (telescope_id, day)
);
CREATE INDEX ix_night_telescope_id ON night (telescope_id);
COMMENT ON TABLE night IS 'Nights';

CREATE TABLE schedule_slot (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    night_id bigint NOT NULL,
    block_id bigint,
    starts timestamptz NOT NULL,
    ends timestamptz NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT slot_free EXCLUDE USING gist (night_id WITH =, tstzrange(starts, ends) WITH &&) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_schedule_slot_night_id ON schedule_slot (night_id);
CREATE INDEX ix_schedule_slot_block_id ON schedule_slot (block_id);
COMMENT ON TABLE schedule_slot IS 'Slots';

CREATE TABLE weather (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    night_id bigint NOT NULL,
    at timestamptz NOT NULL,
    temp real,
    humidity real,
    wind real,
    dimm seeing,
    created_at timestamptz DEFAULT now() NOT NULL
);
CREATE INDEX ix_weather_night_id ON weather (night_id);
COMMENT ON TABLE weather IS 'Weather';

CREATE TABLE exposure (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    slot_id bigint,
    filter_id bigint,
    started timestamptz NOT NULL,
    seconds real NOT NULL,
    airmass airmass,
    header jsonb,
    path text NOT NULL,
    sha256 bytea,
    created_at timestamptz DEFAULT now() NOT NULL
);
CREATE INDEX ix_exposure_slot_id ON exposure (slot_id);
CREATE INDEX ix_exposure_filter_id ON exposure (filter_id);
COMMENT ON TABLE exposure IS 'Frames';

CREATE TABLE calibration (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    night_id bigint NOT NULL,
    kind text NOT NULL,
    exposure_id bigint,
    created_at timestamptz DEFAULT now() NOT NULL
);
CREATE INDEX ix_calibration_night_id ON calibration (night_id);
CREATE INDEX ix_calibration_exposure_id ON calibration (exposure_id);
COMMENT ON TABLE calibration IS 'Calibrations';

CREATE TABLE fault (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    night_id bigint NOT NULL,
    instrument_id bigint,
    lost_minutes integer DEFAULT 0 NOT NULL,
    description text NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL
);
CREATE INDEX ix_fault_night_id ON fault (night_id);
CREATE INDEX ix_fault_instrument_id ON fault (instrument_id);
COMMENT ON TABLE fault IS 'Faults';

CREATE TABLE operator (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL,
    astronomer_id bigint,
    created_at timestamptz DEFAULT now() NOT NULL
);
CREATE INDEX ix_operator_astronomer_id ON operator (astronomer_id);
COMMENT ON TABLE operator IS 'Operators';

CREATE TABLE shift (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    night_id bigint NOT NULL,
    operator_id bigint NOT NULL,
    role text DEFAULT 'main',
    created_at timestamptz DEFAULT now() NOT NULL
);
CREATE INDEX ix_shift_night_id ON shift (night_id);
CREATE INDEX ix_shift_operator_id ON shift (operator_id);
COMMENT ON TABLE shift IS 'Shifts';

CREATE TABLE too_trigger (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source text NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    pos sky NOT NULL,
    payload jsonb,
    block_id bigint,
    created_at timestamptz DEFAULT now() NOT NULL
);
CREATE INDEX ix_too_trigger_block_id ON too_trigger (block_id);
COMMENT ON TABLE too_trigger IS 'Target of opportunity';

CREATE TABLE archive_request (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    astronomer_id bigint NOT NULL,
    exposure_id bigint NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL
);
CREATE INDEX ix_archive_request_astronomer_id ON archive_request (astronomer_id);
CREATE INDEX ix_archive_request_exposure_id ON archive_request (exposure_id);
COMMENT ON TABLE archive_request IS 'Archive';

CREATE TABLE publication (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    bibcode char(19) NOT NULL UNIQUE,
    proposal_id bigint,
    year smallint,
    created_at timestamptz DEFAULT now() NOT NULL
);
CREATE INDEX ix_publication_proposal_id ON publication (proposal_id);
COMMENT ON TABLE publication IS 'Papers';

ALTER TABLE astronomer ADD CONSTRAINT fk_astronomer_institute_id FOREIGN KEY (institute_id) REFERENCES institute(id);
ALTER TABLE instrument ADD CONSTRAINT fk_instrument_telescope_id FOREIGN KEY (telescope_id) REFERENCES telescope(id);
ALTER TABLE filter ADD CONSTRAINT fk_filter_instrument_id FOREIGN KEY (instrument_id) REFERENCES instrument(id) ON DELETE CASCADE;
ALTER TABLE detector ADD CONSTRAINT fk_detector_instrument_id FOREIGN KEY (instrument_id) REFERENCES instrument(id) ON DELETE CASCADE;
ALTER TABLE proposal ADD CONSTRAINT fk_proposal_semester_id FOREIGN KEY (semester_id) REFERENCES semester(id);
ALTER TABLE proposal ADD CONSTRAINT fk_proposal_pi_id FOREIGN KEY (pi_id) REFERENCES astronomer(id);
ALTER TABLE proposal_coi ADD CONSTRAINT fk_proposal_coi_proposal_id FOREIGN KEY (proposal_id) REFERENCES proposal(id) ON DELETE CASCADE;
ALTER TABLE proposal_coi ADD CONSTRAINT fk_proposal_coi_astronomer_id FOREIGN KEY (astronomer_id) REFERENCES astronomer(id);
ALTER TABLE tac_member ADD CONSTRAINT fk_tac_member_semester_id FOREIGN KEY (semester_id) REFERENCES semester(id);
ALTER TABLE tac_member ADD CONSTRAINT fk_tac_member_astronomer_id FOREIGN KEY (astronomer_id) REFERENCES astronomer(id);
ALTER TABLE tac_grade ADD CONSTRAINT fk_tac_grade_proposal_id FOREIGN KEY (proposal_id) REFERENCES proposal(id) ON DELETE CASCADE;
ALTER TABLE tac_grade ADD CONSTRAINT fk_tac_grade_member_id FOREIGN KEY (member_id) REFERENCES tac_member(id);
ALTER TABLE target ADD CONSTRAINT fk_target_proposal_id FOREIGN KEY (proposal_id) REFERENCES proposal(id) ON DELETE CASCADE;
ALTER TABLE observing_block ADD CONSTRAINT fk_observing_block_target_id FOREIGN KEY (target_id) REFERENCES target(id) ON DELETE CASCADE;
ALTER TABLE observing_block ADD CONSTRAINT fk_observing_block_instrument_id FOREIGN KEY (instrument_id) REFERENCES instrument(id);
ALTER TABLE exposure_plan ADD CONSTRAINT fk_exposure_plan_block_id FOREIGN KEY (block_id) REFERENCES observing_block(id) ON DELETE CASCADE;
ALTER TABLE exposure_plan ADD CONSTRAINT fk_exposure_plan_filter_id FOREIGN KEY (filter_id) REFERENCES filter(id);
ALTER TABLE night ADD CONSTRAINT fk_night_telescope_id FOREIGN KEY (telescope_id) REFERENCES telescope(id);
ALTER TABLE schedule_slot ADD CONSTRAINT fk_schedule_slot_night_id FOREIGN KEY (night_id) REFERENCES night(id);
ALTER TABLE schedule_slot ADD CONSTRAINT fk_schedule_slot_block_id FOREIGN KEY (block_id) REFERENCES observing_block(id);
ALTER TABLE weather ADD CONSTRAINT fk_weather_night_id FOREIGN KEY (night_id) REFERENCES night(id);
ALTER TABLE exposure ADD CONSTRAINT fk_exposure_slot_id FOREIGN KEY (slot_id) REFERENCES schedule_slot(id);
ALTER TABLE exposure ADD CONSTRAINT fk_exposure_filter_id FOREIGN KEY (filter_id) REFERENCES filter(id);
ALTER TABLE calibration ADD CONSTRAINT fk_calibration_night_id FOREIGN KEY (night_id) REFERENCES night(id);
ALTER TABLE calibration ADD CONSTRAINT fk_calibration_exposure_id FOREIGN KEY (exposure_id) REFERENCES exposure(id) ON DELETE CASCADE;
ALTER TABLE fault ADD CONSTRAINT fk_fault_night_id FOREIGN KEY (night_id) REFERENCES night(id);
ALTER TABLE fault ADD CONSTRAINT fk_fault_instrument_id FOREIGN KEY (instrument_id) REFERENCES instrument(id);
ALTER TABLE operator ADD CONSTRAINT fk_operator_astronomer_id FOREIGN KEY (astronomer_id) REFERENCES astronomer(id);
ALTER TABLE shift ADD CONSTRAINT fk_shift_night_id FOREIGN KEY (night_id) REFERENCES night(id);
ALTER TABLE shift ADD CONSTRAINT fk_shift_operator_id FOREIGN KEY (operator_id) REFERENCES operator(id);
ALTER TABLE too_trigger ADD CONSTRAINT fk_too_trigger_block_id FOREIGN KEY (block_id) REFERENCES observing_block(id);
ALTER TABLE archive_request ADD CONSTRAINT fk_archive_request_astronomer_id FOREIGN KEY (astronomer_id) REFERENCES astronomer(id);
ALTER TABLE archive_request ADD CONSTRAINT fk_archive_request_exposure_id FOREIGN KEY (exposure_id) REFERENCES exposure(id);
ALTER TABLE publication ADD CONSTRAINT fk_publication_proposal_id FOREIGN KEY (proposal_id) REFERENCES proposal(id);
CREATE FUNCTION sep(a sky, b sky) RETURNS double precision LANGUAGE sql IMMUTABLE AS $$
SELECT acosd(sind((a).decl) * sind((b).decl) + cosd((a).decl) * cosd((b).decl) * cosd((a).ra - (b).ra)) $$;
CREATE INDEX target_radec ON target (((pos).decl), ((pos).ra)) WHERE mag IS NOT NULL;
CREATE VIEW queue AS SELECT b.id, p.code, t.name, 
(t.pos).ra, (t.pos).decl AS dec, b.repeat
, b.priority, b.seconds FROM observing_block b JOIN target t ON t.id = b.target_id JOIN proposal p ON p.id = t.proposal_id WHERE p.status = 'accepted';
CREATE VIEW ranking AS SELECT p.id, p.code, avg(g.grade) AS grade
, stddev_samp(g.grade) AS spread
 FROM proposal p LEFT JOIN tac_grade g ON g.proposal_id = p.id GROUP BY p.id;
CREATE VIEW time_used AS SELECT s.code AS semester, i.name AS institute, sum(e.seconds) / 3600 AS hours
FROM exposure e JOIN schedule_slot l ON l.id = e.slot_id JOIN observing_block b ON b.id = l.block_id JOIN target t ON t.id = b.target_id
JOIN proposal p ON p.id = t.proposal_id JOIN semester s ON s.id = p.semester_id JOIN astronomer a ON a.id = p.pi_id JOIN institute i ON i.id = a.institute_id GROUP BY s.code, i.name;
CREATE MATERIALIZED VIEW seeing_stats AS SELECT n.day, percentile_cont(0.5) WITHIN GROUP (ORDER BY w.dimm) AS median FROM weather w JOIN night n ON n.id = w.night_id GROUP BY n.day;
CREATE INDEX seeing_stats_day ON seeing_stats (day);

