CREATE EXTENSION IF NOT EXISTS plpgsql;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TABLE users (
    id bigserial NOT NULL,
    email character varying(255) DEFAULT '' NOT NULL,
    encrypted_password character varying(255) DEFAULT '' NOT NULL,
    role integer DEFAULT 0 NOT NULL,
    otp_secret character varying(255),
    failed_attempts integer DEFAULT 0 NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    discarded_at timestamp(6) without time zone,
    CONSTRAINT users_pkey PRIMARY KEY (id)
);
CREATE TABLE districts (
    id bigserial NOT NULL,
    name character varying(255),
    state character varying(2),
    settings jsonb DEFAULT '{}' NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    discarded_at timestamp(6) without time zone,
    CONSTRAINT districts_pkey PRIMARY KEY (id)
);
CREATE TABLE schools (
    id bigserial NOT NULL,
    districts_id bigint NOT NULL,
    name character varying(255),
    code character varying(255),
    level integer DEFAULT 0,
    principal_id bigint,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    discarded_at timestamp(6) without time zone,
    CONSTRAINT schools_pkey PRIMARY KEY (id)
);
CREATE TABLE terms (
    id bigserial NOT NULL,
    districts_id bigint NOT NULL,
    name character varying(255),
    starts_on date,
    ends_on date,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    discarded_at timestamp(6) without time zone,
    CONSTRAINT terms_pkey PRIMARY KEY (id)
);
CREATE TABLE students (
    id bigserial NOT NULL,
    schools_id bigint NOT NULL,
    first_name character varying(255),
    last_name character varying(255),
    state_id character varying(255),
    birthdate date,
    grade smallint,
    photo_key character varying(255),
    preferred_name character varying(255),
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    discarded_at timestamp(6) without time zone,
    CONSTRAINT students_pkey PRIMARY KEY (id)
);
CREATE TABLE guardians (
    id bigserial NOT NULL,
    name character varying(255),
    email character varying(255),
    phone character varying(255),
    language character varying(255) DEFAULT 'en' NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    discarded_at timestamp(6) without time zone,
    CONSTRAINT guardians_pkey PRIMARY KEY (id)
);
CREATE TABLE guardianships (
    id bigserial NOT NULL,
    students_id bigint NOT NULL,
    guardians_id bigint NOT NULL,
    relation character varying(255),
    primary_contact boolean DEFAULT false,
    custody_notes text,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    discarded_at timestamp(6) without time zone,
    CONSTRAINT guardianships_pkey PRIMARY KEY (id)
);
CREATE TABLE teachers (
    id bigserial NOT NULL,
    users_id bigint NOT NULL,
    schools_id bigint NOT NULL,
    title character varying(255),
    certified_until date,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    discarded_at timestamp(6) without time zone,
    CONSTRAINT teachers_pkey PRIMARY KEY (id)
);
CREATE TABLE subjects (
    id bigserial NOT NULL,
    name character varying(255),
    code character varying(255),
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    discarded_at timestamp(6) without time zone,
    CONSTRAINT subjects_pkey PRIMARY KEY (id)
);
CREATE TABLE courses (
    id bigserial NOT NULL,
    subjects_id bigint NOT NULL,
    schools_id bigint NOT NULL,
    title character varying(255),
    credits numeric(4,2),
    description text,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    discarded_at timestamp(6) without time zone,
    CONSTRAINT courses_pkey PRIMARY KEY (id)
);
CREATE TABLE sections (
    id bigserial NOT NULL,
    courses_id bigint NOT NULL,
    teachers_id bigint,
    terms_id bigint NOT NULL,
    room character varying(255),
    capacity integer DEFAULT 30,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    discarded_at timestamp(6) without time zone,
    CONSTRAINT sections_pkey PRIMARY KEY (id)
);
CREATE TABLE enrollments (
    id bigserial NOT NULL,
    sections_id bigint NOT NULL,
    students_id bigint NOT NULL,
    status integer DEFAULT 0 NOT NULL,
    dropped_at timestamp(6) without time zone,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    discarded_at timestamp(6) without time zone,
    CONSTRAINT enrollments_pkey PRIMARY KEY (id)
);
CREATE TABLE assignments (
    id bigserial NOT NULL,
    sections_id bigint NOT NULL,
    title character varying(255) NOT NULL,
    due_at timestamp(6) without time zone,
    points numeric(8,2) DEFAULT 100,
    weight double precision,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    discarded_at timestamp(6) without time zone,
    CONSTRAINT assignments_pkey PRIMARY KEY (id)
);
CREATE TABLE submissions (
    id bigserial NOT NULL,
    assignments_id bigint NOT NULL,
    students_id bigint NOT NULL,
    submitted_at timestamp(6) without time zone,
    body text,
    grade numeric(8,2),
    attempt integer DEFAULT 1 NOT NULL,
    late boolean DEFAULT false NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    discarded_at timestamp(6) without time zone,
    CONSTRAINT submissions_pkey PRIMARY KEY (id)
);
CREATE TABLE attendances (
    id bigserial NOT NULL,
    sections_id bigint NOT NULL,
    students_id bigint NOT NULL,
    on_date date NOT NULL,
    code character varying(3),
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    discarded_at timestamp(6) without time zone,
    CONSTRAINT attendances_pkey PRIMARY KEY (id)
);
CREATE TABLE report_cards (
    id bigserial NOT NULL,
    students_id bigint NOT NULL,
    terms_id bigint NOT NULL,
    gpa numeric(4,2),
    comments text,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    discarded_at timestamp(6) without time zone,
    CONSTRAINT report_cards_pkey PRIMARY KEY (id)
);
CREATE TABLE buses (
    id bigserial NOT NULL,
    number character varying(255),
    capacity integer,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    discarded_at timestamp(6) without time zone,
    CONSTRAINT buses_pkey PRIMARY KEY (id)
);
CREATE TABLE bus_routes (
    id bigserial NOT NULL,
    buses_id bigint NOT NULL,
    name character varying(255),
    stops jsonb DEFAULT '[]' NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    discarded_at timestamp(6) without time zone,
    CONSTRAINT bus_routes_pkey PRIMARY KEY (id)
);
CREATE TABLE bus_assignments (
    id bigserial NOT NULL,
    bus_routes_id bigint NOT NULL,
    students_id bigint NOT NULL,
    stop character varying(255),
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    discarded_at timestamp(6) without time zone,
    CONSTRAINT bus_assignments_pkey PRIMARY KEY (id)
);
CREATE TABLE meals (
    id bigserial NOT NULL,
    on_date date NOT NULL,
    menu text,
    price_cents integer,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    discarded_at timestamp(6) without time zone,
    CONSTRAINT meals_pkey PRIMARY KEY (id)
);
CREATE TABLE meal_accounts (
    id bigserial NOT NULL,
    students_id bigint NOT NULL,
    balance_cents integer DEFAULT 0 NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    discarded_at timestamp(6) without time zone,
    CONSTRAINT meal_accounts_pkey PRIMARY KEY (id)
);
CREATE TABLE meal_transactions (
    id bigserial NOT NULL,
    meal_accounts_id bigint NOT NULL,
    amount_cents integer NOT NULL,
    memo character varying(255),
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    discarded_at timestamp(6) without time zone,
    CONSTRAINT meal_transactions_pkey PRIMARY KEY (id)
);
CREATE TABLE incidents (
    id bigserial NOT NULL,
    schools_id bigint NOT NULL,
    students_id bigint,
    reported_by_id bigint,
    kind character varying(255),
    description text,
    occurred_at timestamp(6) without time zone,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    discarded_at timestamp(6) without time zone,
    CONSTRAINT incidents_pkey PRIMARY KEY (id)
);
CREATE TABLE announcements (
    id bigserial NOT NULL,
    schools_id bigint,
    title character varying(255),
    body text,
    published_at timestamp(6) without time zone,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    discarded_at timestamp(6) without time zone,
    CONSTRAINT announcements_pkey PRIMARY KEY (id)
);
CREATE TABLE messages (
    id bigserial NOT NULL,
    sender_id bigint,
    recipient_id bigint,
    subject character varying(255),
    body text,
    read_at timestamp(6) without time zone,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    discarded_at timestamp(6) without time zone,
    CONSTRAINT messages_pkey PRIMARY KEY (id)
);
CREATE TABLE library_books (
    id bigserial NOT NULL,
    schools_id bigint NOT NULL,
    isbn character varying(255),
    title character varying(255),
    copies integer DEFAULT 1,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    discarded_at timestamp(6) without time zone,
    CONSTRAINT library_books_pkey PRIMARY KEY (id)
);
CREATE TABLE checkouts (
    id bigserial NOT NULL,
    library_books_id bigint NOT NULL,
    students_id bigint NOT NULL,
    due_on date,
    returned_at timestamp(6) without time zone,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    discarded_at timestamp(6) without time zone,
    CONSTRAINT checkouts_pkey PRIMARY KEY (id)
);
CREATE TABLE lockers (
    id bigserial NOT NULL,
    schools_id bigint NOT NULL,
    number character varying(255),
    combination character varying(255),
    students_id bigint,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    discarded_at timestamp(6) without time zone,
    CONSTRAINT lockers_pkey PRIMARY KEY (id)
);
CREATE TABLE clubs (
    id bigserial NOT NULL,
    schools_id bigint NOT NULL,
    name character varying(255),
    advisor_id bigint,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    discarded_at timestamp(6) without time zone,
    CONSTRAINT clubs_pkey PRIMARY KEY (id)
);
CREATE TABLE club_memberships (
    id bigserial NOT NULL,
    clubs_id bigint NOT NULL,
    students_id bigint NOT NULL,
    role character varying(255),
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    discarded_at timestamp(6) without time zone,
    CONSTRAINT club_memberships_pkey PRIMARY KEY (id)
);
CREATE TABLE iep_plans (
    id bigserial NOT NULL,
    students_id bigint NOT NULL,
    starts_on date,
    ends_on date,
    accommodations text[] DEFAULT '{}' NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    discarded_at timestamp(6) without time zone,
    CONSTRAINT iep_plans_pkey PRIMARY KEY (id)
);
CREATE TABLE health_records (
    id bigserial NOT NULL,
    students_id bigint NOT NULL,
    immunized boolean DEFAULT false,
    notes text,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    discarded_at timestamp(6) without time zone,
    CONSTRAINT health_records_pkey PRIMARY KEY (id)
);
CREATE TABLE devices (
    id bigserial NOT NULL,
    serial character varying(255),
    model character varying(255),
    students_id bigint,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    discarded_at timestamp(6) without time zone,
    CONSTRAINT devices_pkey PRIMARY KEY (id),
    UNIQUE (serial)
);
CREATE TABLE device_loans (
    id bigserial NOT NULL,
    devices_id bigint NOT NULL,
    students_id bigint NOT NULL,
    loaned_on date NOT NULL,
    returned_on date,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    discarded_at timestamp(6) without time zone,
    CONSTRAINT device_loans_pkey PRIMARY KEY (id)
);
CREATE TABLE versions (
    id bigserial NOT NULL,
    item_type character varying(255) NOT NULL,
    item_id bigint NOT NULL,
    event character varying(255) NOT NULL,
    whodunnit character varying(255),
    object jsonb,
    object_changes jsonb,
    created_at timestamp(6) without time zone,
    CONSTRAINT versions_pkey PRIMARY KEY (id)
);
CREATE TABLE active_storage_blobs (
    id bigserial NOT NULL,
    key character varying(255) NOT NULL,
    filename character varying(255) NOT NULL,
    content_type character varying(255),
    byte_size bigint NOT NULL,
    checksum character varying(255),
    created_at timestamp(6) without time zone NOT NULL,
    CONSTRAINT active_storage_blobs_pkey PRIMARY KEY (id),
    UNIQUE (key)
);
CREATE TABLE active_storage_attachments (
    id bigserial NOT NULL,
    name character varying(255) NOT NULL,
    record_type character varying(255) NOT NULL,
    record_id bigint NOT NULL,
    blob_id bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    CONSTRAINT active_storage_attachments_pkey PRIMARY KEY (id)
);
ALTER TABLE ONLY schools ADD CONSTRAINT fk_rails_051ea6c411 FOREIGN KEY (districts_id) REFERENCES districts (id);
ALTER TABLE ONLY schools ADD CONSTRAINT fk_rails_0488338392 FOREIGN KEY (principal_id) REFERENCES users (id);
ALTER TABLE ONLY terms ADD CONSTRAINT fk_rails_013f221afb FOREIGN KEY (districts_id) REFERENCES districts (id);
ALTER TABLE ONLY students ADD CONSTRAINT fk_rails_0549739e74 FOREIGN KEY (schools_id) REFERENCES schools (id);
ALTER TABLE guardianships ADD CONSTRAINT fk_rails_02ac54a037 FOREIGN KEY (students_id) REFERENCES students (id);
ALTER TABLE guardianships ADD CONSTRAINT fk_rails_002a99a90c FOREIGN KEY (guardians_id) REFERENCES guardians (id);
ALTER TABLE teachers ADD CONSTRAINT fk_rails_0010a33a07 FOREIGN KEY (users_id) REFERENCES users (id);
ALTER TABLE teachers ADD CONSTRAINT fk_rails_048e3555bb FOREIGN KEY (schools_id) REFERENCES schools (id);
ALTER TABLE courses ADD CONSTRAINT fk_rails_06f1d76ae1 FOREIGN KEY (subjects_id) REFERENCES subjects (id);
ALTER TABLE courses ADD CONSTRAINT fk_rails_06a7bc50e2 FOREIGN KEY (schools_id) REFERENCES schools (id);
ALTER TABLE sections ADD CONSTRAINT fk_rails_0658dc2e0d FOREIGN KEY (courses_id) REFERENCES courses (id);
ALTER TABLE sections ADD CONSTRAINT fk_rails_03efe90b9c FOREIGN KEY (teachers_id) REFERENCES teachers (id);
ALTER TABLE sections ADD CONSTRAINT fk_rails_0497042194 FOREIGN KEY (terms_id) REFERENCES terms (id);
ALTER TABLE ONLY enrollments ADD CONSTRAINT fk_rails_0163cce6f9 FOREIGN KEY (sections_id) REFERENCES sections (id);
ALTER TABLE ONLY enrollments ADD CONSTRAINT fk_rails_037c39ba4d FOREIGN KEY (students_id) REFERENCES students (id);
ALTER TABLE assignments ADD CONSTRAINT fk_rails_028476e924 FOREIGN KEY (sections_id) REFERENCES sections (id);
ALTER TABLE submissions ADD CONSTRAINT fk_rails_05ef927dc3 FOREIGN KEY (assignments_id) REFERENCES assignments (id);
ALTER TABLE submissions ADD CONSTRAINT fk_rails_0381137225 FOREIGN KEY (students_id) REFERENCES students (id);
ALTER TABLE ONLY attendances ADD CONSTRAINT fk_rails_02755b1b1a FOREIGN KEY (sections_id) REFERENCES sections (id);
ALTER TABLE ONLY attendances ADD CONSTRAINT fk_rails_008e0393ae FOREIGN KEY (students_id) REFERENCES students (id);
ALTER TABLE ONLY report_cards ADD CONSTRAINT fk_rails_04886e6731 FOREIGN KEY (students_id) REFERENCES students (id);
ALTER TABLE ONLY report_cards ADD CONSTRAINT fk_rails_003390b9b5 FOREIGN KEY (terms_id) REFERENCES terms (id);
ALTER TABLE bus_routes ADD CONSTRAINT fk_rails_003568ad99 FOREIGN KEY (buses_id) REFERENCES buses (id);
ALTER TABLE ONLY bus_assignments ADD CONSTRAINT fk_rails_04e6c55eca FOREIGN KEY (bus_routes_id) REFERENCES bus_routes (id);
ALTER TABLE ONLY bus_assignments ADD CONSTRAINT fk_rails_057dcc37c1 FOREIGN KEY (students_id) REFERENCES students (id);
ALTER TABLE ONLY meal_accounts ADD CONSTRAINT fk_rails_03506b8f97 FOREIGN KEY (students_id) REFERENCES students (id);
ALTER TABLE meal_transactions ADD CONSTRAINT fk_rails_0094b62560 FOREIGN KEY (meal_accounts_id) REFERENCES meal_accounts (id);
ALTER TABLE incidents ADD CONSTRAINT fk_rails_02b00e6324 FOREIGN KEY (schools_id) REFERENCES schools (id);
ALTER TABLE incidents ADD CONSTRAINT fk_rails_05228d381c FOREIGN KEY (students_id) REFERENCES students (id);
ALTER TABLE incidents ADD CONSTRAINT fk_rails_05b9fa804e FOREIGN KEY (reported_by_id) REFERENCES users (id);
ALTER TABLE announcements ADD CONSTRAINT fk_rails_00d55c4a00 FOREIGN KEY (schools_id) REFERENCES schools (id);
ALTER TABLE messages ADD CONSTRAINT fk_rails_0585e660b3 FOREIGN KEY (sender_id) REFERENCES users (id);
ALTER TABLE messages ADD CONSTRAINT fk_rails_002267fbf0 FOREIGN KEY (recipient_id) REFERENCES users (id);
ALTER TABLE library_books ADD CONSTRAINT fk_rails_0218a8db5d FOREIGN KEY (schools_id) REFERENCES schools (id);
ALTER TABLE checkouts ADD CONSTRAINT fk_rails_0235212ec1 FOREIGN KEY (library_books_id) REFERENCES library_books (id);
ALTER TABLE checkouts ADD CONSTRAINT fk_rails_03dcb10d68 FOREIGN KEY (students_id) REFERENCES students (id);
ALTER TABLE ONLY lockers ADD CONSTRAINT fk_rails_06c7cda032 FOREIGN KEY (schools_id) REFERENCES schools (id);
ALTER TABLE ONLY lockers ADD CONSTRAINT fk_rails_025535fbe1 FOREIGN KEY (students_id) REFERENCES students (id);
ALTER TABLE ONLY clubs ADD CONSTRAINT fk_rails_02c4c05320 FOREIGN KEY (schools_id) REFERENCES schools (id);
ALTER TABLE ONLY clubs ADD CONSTRAINT fk_rails_04790bf5c6 FOREIGN KEY (advisor_id) REFERENCES teachers (id);
ALTER TABLE ONLY club_memberships ADD CONSTRAINT fk_rails_0111856d36 FOREIGN KEY (clubs_id) REFERENCES clubs (id);
ALTER TABLE ONLY club_memberships ADD CONSTRAINT fk_rails_0265195c2f FOREIGN KEY (students_id) REFERENCES students (id);
ALTER TABLE iep_plans ADD CONSTRAINT fk_rails_05e441dd67 FOREIGN KEY (students_id) REFERENCES students (id);
ALTER TABLE health_records ADD CONSTRAINT fk_rails_06db038033 FOREIGN KEY (students_id) REFERENCES students (id);
ALTER TABLE devices ADD CONSTRAINT fk_rails_0335b582c9 FOREIGN KEY (students_id) REFERENCES students (id);
ALTER TABLE ONLY device_loans ADD CONSTRAINT fk_rails_01f38ea0ec FOREIGN KEY (devices_id) REFERENCES devices (id);
ALTER TABLE ONLY device_loans ADD CONSTRAINT fk_rails_036c004661 FOREIGN KEY (students_id) REFERENCES students (id);
ALTER TABLE ONLY active_storage_attachments ADD CONSTRAINT fk_rails_04182b862d FOREIGN KEY (blob_id) REFERENCES active_storage_blobs (id);
CREATE INDEX index_schoolss_on_districts_id ON schools (districts_id);
CREATE INDEX index_schoolss_on_code ON schools (code);
CREATE INDEX index_schoolss_on_principal_id ON schools (principal_id);
CREATE INDEX index_termss_on_districts_id ON terms (districts_id);
CREATE INDEX index_studentss_on_schools_id ON students (schools_id);
CREATE INDEX index_studentss_on_state_id ON students (state_id);
CREATE INDEX index_guardianshipss_on_students_id ON guardianships (students_id);
CREATE INDEX index_guardianshipss_on_guardians_id ON guardianships (guardians_id);
CREATE INDEX index_teacherss_on_users_id ON teachers (users_id);
CREATE INDEX index_teacherss_on_schools_id ON teachers (schools_id);
CREATE INDEX index_coursess_on_subjects_id ON courses (subjects_id);
CREATE INDEX index_coursess_on_schools_id ON courses (schools_id);
CREATE INDEX index_sectionss_on_courses_id ON sections (courses_id);
CREATE INDEX index_sectionss_on_teachers_id ON sections (teachers_id);
CREATE INDEX index_sectionss_on_terms_id ON sections (terms_id);
CREATE INDEX index_enrollmentss_on_sections_id ON enrollments (sections_id);
CREATE INDEX index_enrollmentss_on_students_id ON enrollments (students_id);
CREATE INDEX index_assignmentss_on_sections_id ON assignments (sections_id);
CREATE INDEX index_submissionss_on_assignments_id ON submissions (assignments_id);
CREATE INDEX index_submissionss_on_students_id ON submissions (students_id);
CREATE INDEX index_attendancess_on_sections_id ON attendances (sections_id);
CREATE INDEX index_attendancess_on_students_id ON attendances (students_id);
CREATE INDEX index_report_cardss_on_students_id ON report_cards (students_id);
CREATE INDEX index_report_cardss_on_terms_id ON report_cards (terms_id);
CREATE INDEX index_bus_routess_on_buses_id ON bus_routes (buses_id);
CREATE INDEX index_bus_assignmentss_on_bus_routes_id ON bus_assignments (bus_routes_id);
CREATE INDEX index_bus_assignmentss_on_students_id ON bus_assignments (students_id);
CREATE INDEX index_meal_accountss_on_students_id ON meal_accounts (students_id);
CREATE INDEX index_meal_transactionss_on_meal_accounts_id ON meal_transactions (meal_accounts_id);
CREATE INDEX index_incidentss_on_schools_id ON incidents (schools_id);
CREATE INDEX index_incidentss_on_students_id ON incidents (students_id);
CREATE INDEX index_incidentss_on_reported_by_id ON incidents (reported_by_id);
CREATE INDEX index_announcementss_on_schools_id ON announcements (schools_id);
CREATE INDEX index_messagess_on_sender_id ON messages (sender_id);
CREATE INDEX index_messagess_on_recipient_id ON messages (recipient_id);
CREATE INDEX index_library_bookss_on_schools_id ON library_books (schools_id);
CREATE INDEX index_library_bookss_on_isbn ON library_books (isbn);
CREATE INDEX index_checkoutss_on_library_books_id ON checkouts (library_books_id);
CREATE INDEX index_checkoutss_on_students_id ON checkouts (students_id);
CREATE INDEX index_lockerss_on_schools_id ON lockers (schools_id);
CREATE INDEX index_lockerss_on_students_id ON lockers (students_id);
CREATE INDEX index_clubss_on_schools_id ON clubs (schools_id);
CREATE INDEX index_clubss_on_advisor_id ON clubs (advisor_id);
CREATE INDEX index_club_membershipss_on_clubs_id ON club_memberships (clubs_id);
CREATE INDEX index_club_membershipss_on_students_id ON club_memberships (students_id);
CREATE INDEX index_iep_planss_on_students_id ON iep_plans (students_id);
CREATE INDEX index_health_recordss_on_students_id ON health_records (students_id);
CREATE INDEX index_devicess_on_students_id ON devices (students_id);
CREATE INDEX index_device_loanss_on_devices_id ON device_loans (devices_id);
CREATE INDEX index_device_loanss_on_students_id ON device_loans (students_id);
CREATE INDEX index_active_storage_attachmentss_on_blob_id ON active_storage_attachments (blob_id);

CREATE TABLE schema_migrations (version character varying NOT NULL PRIMARY KEY);
CREATE UNIQUE INDEX index_enrollments_on_section_and_student ON enrollments (sections_id, students_id) WHERE (discarded_at IS NULL);
CREATE UNIQUE INDEX index_users_on_email ON users (lower((email)::text));
CREATE VIEW student_gpa AS SELECT s.id AS student_id, s.last_name, s.grade, avg(r.gpa) AS gpa FROM students s LEFT JOIN report_cards r ON r.students_id = s.id GROUP BY s.id;
CREATE VIEW honor_roll AS SELECT * FROM student_gpa WHERE gpa >= 3.6 AND grade BETWEEN 9 AND 12;
CREATE VIEW section_grades AS SELECT a.sections_id, sub.students_id, sum(sub.grade) AS points, sum(a.points) AS possible FROM assignments a JOIN submissions sub ON sub.assignments_id = a.id GROUP BY 1, 2;
CREATE MATERIALIZED VIEW attendance_summaries AS SELECT students_id, date_trunc('month', on_date::timestamp) AS month, count(*) FILTER (WHERE code = 'A') AS absent, count(*) AS total FROM attendances GROUP BY 1, 2;
CREATE UNIQUE INDEX index_attendance_summaries ON attendance_summaries (students_id, month);
CREATE FUNCTION gpa_letter(g numeric) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN g >= 3.7 THEN 'A' WHEN g >= 2.7 THEN 'B' WHEN g >= 1.7 THEN 'C' ELSE 'F' END $$;
CREATE INDEX index_report_cards_letter ON report_cards (gpa_letter(gpa));
CREATE INDEX index_students_on_name_trgm ON students USING gin (last_name gin_trgm_ops);
CREATE FUNCTION logidze_stub() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO versions (item_type, item_id, event, created_at) VALUES (TG_TABLE_NAME, NEW.id, lower(TG_OP), now()); RETURN NULL; END $$;
CREATE TRIGGER students_versions AFTER INSERT OR UPDATE ON students FOR EACH ROW EXECUTE FUNCTION logidze_stub();


CREATE VIEW v_districts AS
SELECT x.id, x.name, x.state, x.settings, x.created_at, x.updated_at, x.discarded_at
  FROM districts x;
CREATE VIEW v_schools AS
SELECT x.id, x.districts_id, j1.name AS districts_name, x.name, x.code, x.level, x.principal_id, x.created_at, x.updated_at, x.discarded_at
  FROM schools x
  LEFT JOIN districts j1 ON j1.id = x.districts_id;
CREATE VIEW v_students AS
SELECT x.id, x.schools_id, j1.name AS schools_name, x.first_name, x.last_name, x.state_id, x.birthdate, x.grade, x.photo_key, x.preferred_name, x.created_at, x.updated_at, x.discarded_at
  FROM students x
  LEFT JOIN schools j1 ON j1.id = x.schools_id;
CREATE VIEW v_teachers AS
SELECT x.id, x.users_id, j1.email AS users_email, x.schools_id, j2.name AS schools_name, x.title, x.certified_until, x.created_at, x.updated_at, x.discarded_at
  FROM teachers x
  LEFT JOIN users j1 ON j1.id = x.users_id
  LEFT JOIN schools j2 ON j2.id = x.schools_id;
CREATE VIEW v_courses AS
SELECT x.id, x.subjects_id, j1.name AS subjects_name, x.schools_id, j2.name AS schools_name, x.title, x.credits, x.description, x.created_at, x.updated_at, x.discarded_at
  FROM courses x
  LEFT JOIN subjects j1 ON j1.id = x.subjects_id
  LEFT JOIN schools j2 ON j2.id = x.schools_id;
CREATE VIEW v_sections AS
SELECT x.id, x.courses_id, j1.title AS courses_title, x.teachers_id, j2.title AS teachers_title, x.terms_id, j3.name AS terms_name, x.room, x.capacity, x.created_at, x.updated_at, x.discarded_at
  FROM sections x
  LEFT JOIN courses j1 ON j1.id = x.courses_id
  LEFT JOIN teachers j2 ON j2.id = x.teachers_id
  LEFT JOIN terms j3 ON j3.id = x.terms_id;
CREATE VIEW v_assignments AS
SELECT x.id, x.sections_id, x.title, x.due_at, x.points, x.weight, x.created_at, x.updated_at, x.discarded_at
  FROM assignments x;
