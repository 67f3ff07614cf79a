CREATE SCHEMA ext;
CREATE EXTENSION btree_gist SCHEMA ext;
CREATE EXTENSION cube SCHEMA ext;
CREATE SCHEMA school;
CREATE DOMAIN school.period AS int4range NOT NULL CHECK (NOT isempty(VALUE) AND lower(VALUE) >= 0);
CREATE TABLE school.class (
    id integer PRIMARY KEY,
    year smallint,
    letter char(1),
    CONSTRAINT class_key UNIQUE NULLS NOT DISTINCT (year, letter) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE school.teacher (
    id integer PRIMARY KEY,
    initials varchar(4) UNIQUE
    , position ext.cube
  , part_time boolean NOT NULL DEFAULT false
);
CREATE TABLE school.lesson (
    id bigserial PRIMARY KEY,
    class_id integer NOT NULL REFERENCES school.class
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    teacher_id integer REFERENCES school.teacher,
    day smallint NOT NULL,
    slot int4range NOT NULL,
    room text,
    CONSTRAINT room_free EXCLUDE USING gist (room WITH =, day WITH =, slot WITH &&),
    CONSTRAINT teacher_free EXCLUDE USING gist (teacher_id WITH =, day WITH =, slot WITH &&) WHERE (teacher_id IS NOT NULL) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT weekday CHECK (day BETWEEN 1 AND 5) NOT VALID
);
CREATE TABLE school.absence (
    teacher_id integer NOT NULL REFERENCES school.teacher,
    during tstzrange NOT NULL,
    reason text,
    EXCLUDE USING gist (teacher_id WITH =, during WITH &&)
);
CREATE INDEX teacher_position ON school.teacher USING gist (position);
CREATE FUNCTION school.check_load() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT count(*) FROM school.lesson l WHERE l.teacher_id = new.teacher_id) > TG_ARGV[0]::integer THEN
        RAISE EXCEPTION 'too many lessons';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER load_check AFTER INSERT OR UPDATE ON school.lesson
    DEFERRABLE INITIALLY
    DEFERRED FOR EACH ROW EXECUTE FUNCTION school.check_load('26');
CREATE TRIGGER lesson_stmt AFTER DELETE ON school.lesson REFERENCING OLD TABLE AS gone FOR EACH
    ROW EXECUTE FUNCTION school.check_load('99');
CREATE VIEW school.plan AS SELECT l.day, l.slot, l.room, c.year, c.letter FROM school.lesson l JOIN school.class c ON c.id = l.class_id;
CREATE RULE plan_ro AS ON INSERT TO school.plan DO INSTEAD NOTHING;
COMMENT ON CONSTRAINT room_free ON school.lesson IS 'one lesson per room';
COMMENT ON TRIGGER load_check ON school.lesson IS 'union agreement';
GRANT SELECT ON school.plan TO PUBLIC;
GRANT REFERENCES (id), SELECT (id, initials) ON school.teacher TO gm_app;
