CREATE SCHEMA ext;
CREATE EXTENSION btree_gist SCHEMA ext;
CREATE EXTENSION cube SCHEMA ext;
CREATE SCHEMA school;
CREATE DOMAIN school.period AS int4range CHECK (NOT isempty(VALUE));
CREATE TABLE school.class (
    id integer PRIMARY KEY,
    year smallint,
    letter char(1),
    CONSTRAINT class_key UNIQUE (year, letter)
);
CREATE TABLE school.teacher (
    id integer PRIMARY KEY,
    initials varchar(4) UNIQUE
    NULLS NOT DISTINCT
    , position ext.cube
);
CREATE TABLE school.lesson (
    id bigserial PRIMARY KEY,
    class_id integer NOT NULL REFERENCES school.class
        DEFERRABLE,
    teacher_id integer REFERENCES school.teacher,
    day smallint NOT NULL,
    slot int4range NOT NULL,
    room text,
    CONSTRAINT room_free EXCLUDE USING gist (room WITH =, day WITH =, slot WITH &&),
    CONSTRAINT teacher_free EXCLUDE USING gist (teacher_id WITH =, day WITH =, slot WITH &&)
);
CREATE INDEX teacher_pos ON school.teacher USING gist (position);
CREATE FUNCTION school.check_load() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT count(*) FROM school.lesson l WHERE l.teacher_id = new.teacher_id) > 28 THEN
        RAISE EXCEPTION 'too many lessons';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER load_check AFTER INSERT OR UPDATE ON school.lesson
    DEFERRABLE INITIALLY
    IMMEDIATE FOR EACH ROW EXECUTE FUNCTION school.check_load();
CREATE TRIGGER lesson_stmt AFTER DELETE ON school.lesson REFERENCING OLD TABLE AS gone FOR EACH
    STATEMENT EXECUTE FUNCTION school.check_load();
CREATE VIEW school.plan AS SELECT l.day, l.slot, l.room, c.year, c.letter FROM school.lesson l JOIN school.class c ON c.id = l.class_id;
COMMENT ON CONSTRAINT room_free ON school.lesson IS 'one lesson per room';
COMMENT ON CONSTRAINT class_key ON school.class IS '5a, 5b';
GRANT SELECT ON school.plan TO PUBLIC;
GRANT REFERENCES (id) ON school.teacher TO gm_app;
