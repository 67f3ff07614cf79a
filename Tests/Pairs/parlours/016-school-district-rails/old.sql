CREATE EXTENSION IF NOT EXISTS plpgsql;

CREATE TABLE users (
    id bigserial NOT NULL,
    email character varying(255) DEFAULT '' NOT NULL,
    encrypted_password character varying(255) DEFAULT '' NOT NULL,
    role character varying(255) DEFAULT 'teacher',
    remember_token character varying(255),
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT users_pkey PRIMARY KEY (id)
);
CREATE TABLE districts (
    id bigserial NOT NULL,
    name character varying(255),
    state character varying(2),
    settings json,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT districts_pkey PRIMARY KEY (id)
);
CREATE TABLE schools (
    id bigserial NOT NULL,
    districts_id bigint NOT NULL,
    name character varying(255),
    code character varying(255),
    level character varying(255),
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT schools_pkey PRIMARY KEY (id)
);
CREATE TABLE terms (
    id bigserial NOT NULL,
    districts_id bigint NOT NULL,
    name character varying(255),
    starts_on date,
    ends_on date,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT terms_pkey PRIMARY KEY (id)
);
CREATE TABLE students (
    id bigserial NOT NULL,
    schools_id bigint NOT NULL,
    first_name character varying(255),
    last_name character varying(255),
    state_id character varying(255),
    birthdate date,
    grade character varying(255),
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT students_pkey PRIMARY KEY (id)
);
CREATE TABLE guardians (
    id bigserial NOT NULL,
    name character varying(255),
    email character varying(255),
    phone character varying(255),
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT guardians_pkey PRIMARY KEY (id)
);
CREATE TABLE guardianships (
    id bigserial NOT NULL,
    students_id bigint NOT NULL,
    guardians_id bigint NOT NULL,
    relation character varying(255),
    primary_contact boolean DEFAULT false,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT guardianships_pkey PRIMARY KEY (id)
);
CREATE TABLE teachers (
    id bigserial NOT NULL,
    users_id bigint NOT NULL,
    schools_id bigint NOT NULL,
    title character varying(255),
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT teachers_pkey PRIMARY KEY (id)
);
CREATE TABLE subjects (
    id bigserial NOT NULL,
    name character varying(255),
    code character varying(255),
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT subjects_pkey PRIMARY KEY (id)
);
CREATE TABLE courses (
    id bigserial NOT NULL,
    subjects_id bigint NOT NULL,
    schools_id bigint NOT NULL,
    title character varying(255),
    credits numeric(3,1),
    description text,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT courses_pkey PRIMARY KEY (id)
);
CREATE TABLE sections (
    id bigserial NOT NULL,
    courses_id bigint NOT NULL,
    teachers_id bigint,
    terms_id bigint NOT NULL,
    room character varying(255),
    capacity integer DEFAULT 30,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT sections_pkey PRIMARY KEY (id)
);
CREATE TABLE enrollments (
    id bigserial NOT NULL,
    sections_id bigint NOT NULL,
    students_id bigint NOT NULL,
    status character varying(255) DEFAULT 'active',
    dropped_at timestamp without time zone,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT enrollments_pkey PRIMARY KEY (id)
);
CREATE TABLE assignments (
    id bigserial NOT NULL,
    sections_id bigint NOT NULL,
    title character varying(255) NOT NULL,
    due_at timestamp without time zone,
    points integer DEFAULT 100,
    weight double precision,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT assignments_pkey PRIMARY KEY (id)
);
CREATE TABLE submissions (
    id bigserial NOT NULL,
    assignments_id bigint NOT NULL,
    students_id bigint NOT NULL,
    submitted_at timestamp without time zone,
    body text,
    grade integer,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT submissions_pkey PRIMARY KEY (id)
);
CREATE TABLE attendances (
    id bigserial NOT NULL,
    sections_id bigint NOT NULL,
    students_id bigint NOT NULL,
    on_date date NOT NULL,
    code character varying(1),
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT attendances_pkey PRIMARY KEY (id)
);
CREATE TABLE report_cards (
    id bigserial NOT NULL,
    students_id bigint NOT NULL,
    terms_id bigint NOT NULL,
    gpa numeric(4,2),
    comments text,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT report_cards_pkey PRIMARY KEY (id)
);
CREATE TABLE buses (
    id bigserial NOT NULL,
    number character varying(255),
    capacity integer,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT buses_pkey PRIMARY KEY (id)
);
CREATE TABLE bus_routes (
    id bigserial NOT NULL,
    buses_id bigint NOT NULL,
    name character varying(255),
    stops text,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT bus_routes_pkey PRIMARY KEY (id)
);
CREATE TABLE bus_assignments (
    id bigserial NOT NULL,
    bus_routes_id bigint NOT NULL,
    students_id bigint NOT NULL,
    stop character varying(255),
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT bus_assignments_pkey PRIMARY KEY (id)
);
CREATE TABLE meals (
    id bigserial NOT NULL,
    on_date date NOT NULL,
    menu text,
    price_cents integer,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT meals_pkey PRIMARY KEY (id)
);
CREATE TABLE meal_accounts (
    id bigserial NOT NULL,
    students_id bigint NOT NULL,
    balance_cents integer DEFAULT 0 NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT meal_accounts_pkey PRIMARY KEY (id)
);
CREATE TABLE meal_transactions (
    id bigserial NOT NULL,
    meal_accounts_id bigint NOT NULL,
    amount_cents integer NOT NULL,
    memo character varying(255),
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT meal_transactions_pkey PRIMARY KEY (id)
);
CREATE TABLE incidents (
    id bigserial NOT NULL,
    schools_id bigint NOT NULL,
    students_id bigint,
    reported_by_id bigint,
    kind character varying(255),
    description text,
    occurred_at timestamp without time zone,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT incidents_pkey PRIMARY KEY (id)
);
CREATE TABLE announcements (
    id bigserial NOT NULL,
    schools_id bigint,
    title character varying(255),
    body text,
    published_at timestamp without time zone,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT announcements_pkey PRIMARY KEY (id)
);
CREATE TABLE messages (
    id bigserial NOT NULL,
    sender_id bigint,
    recipient_id bigint,
    subject character varying(255),
    body text,
    read_at timestamp without time zone,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT messages_pkey PRIMARY KEY (id)
);
CREATE TABLE library_books (
    id bigserial NOT NULL,
    schools_id bigint NOT NULL,
    isbn character varying(255),
    title character varying(255),
    copies integer DEFAULT 1,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT library_books_pkey PRIMARY KEY (id)
);
CREATE TABLE checkouts (
    id bigserial NOT NULL,
    library_books_id bigint NOT NULL,
    students_id bigint NOT NULL,
    due_on date,
    returned_at timestamp without time zone,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT checkouts_pkey PRIMARY KEY (id)
);
CREATE TABLE lockers (
    id bigserial NOT NULL,
    schools_id bigint NOT NULL,
    number character varying(255),
    combination character varying(255),
    students_id bigint,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT lockers_pkey PRIMARY KEY (id)
);
CREATE TABLE clubs (
    id bigserial NOT NULL,
    schools_id bigint NOT NULL,
    name character varying(255),
    advisor_id bigint,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT clubs_pkey PRIMARY KEY (id)
);
CREATE TABLE club_memberships (
    id bigserial NOT NULL,
    clubs_id bigint NOT NULL,
    students_id bigint NOT NULL,
    role character varying(255),
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT club_memberships_pkey PRIMARY KEY (id)
);
CREATE TABLE homerooms (
    id bigserial NOT NULL,
    schools_id bigint NOT NULL,
    teachers_id bigint,
    name character varying(255),
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT homerooms_pkey PRIMARY KEY (id)
);
CREATE TABLE iep_plans (
    id bigserial NOT NULL,
    students_id bigint NOT NULL,
    starts_on date,
    ends_on date,
    accommodations text[],
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT iep_plans_pkey PRIMARY KEY (id)
);
CREATE TABLE health_records (
    id bigserial NOT NULL,
    students_id bigint NOT NULL,
    immunized boolean DEFAULT false,
    notes text,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT health_records_pkey PRIMARY KEY (id)
);
CREATE TABLE devices (
    id bigserial NOT NULL,
    serial character varying(255),
    model character varying(255),
    students_id bigint,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT devices_pkey PRIMARY KEY (id),
    UNIQUE (serial)
);
ALTER TABLE ONLY schools ADD CONSTRAINT fk_rails_051ea6c411 FOREIGN KEY (districts_id) REFERENCES districts (id);
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
ALTER TABLE ONLY homerooms ADD CONSTRAINT fk_rails_01df37d413 FOREIGN KEY (schools_id) REFERENCES schools (id);
ALTER TABLE ONLY homerooms ADD CONSTRAINT fk_rails_02d5d84c48 FOREIGN KEY (teachers_id) REFERENCES teachers (id);
ALTER TABLE iep_plans ADD CONSTRAINT fk_rails_05e441dd67 FOREIGN KEY (students_id) REFERENCES students (id);
ALTER TABLE health_records ADD CONSTRAINT fk_rails_06db038033 FOREIGN KEY (students_id) REFERENCES students (id);
ALTER TABLE devices ADD CONSTRAINT fk_rails_0335b582c9 FOREIGN KEY (students_id) REFERENCES students (id);
CREATE INDEX index_schoolss_on_code ON schools (code);
CREATE INDEX index_studentss_on_state_id ON students (state_id);
CREATE INDEX index_library_bookss_on_isbn ON library_books (isbn);

CREATE TABLE schema_migrations (version character varying NOT NULL PRIMARY KEY);
CREATE UNIQUE INDEX index_enrollments_on_section_and_student ON enrollments (sections_id, students_id);
CREATE INDEX index_users_on_email ON users (email);
CREATE VIEW student_gpa AS SELECT s.id AS student_id, s.last_name, s.grade, avg(r.gpa) AS gpa FROM students s LEFT JOIN report_cards r ON r.students_id = s.id GROUP BY s.id;
CREATE VIEW honor_roll AS SELECT * FROM student_gpa WHERE gpa >= 3.5 AND grade IN ('9','10','11','12');
CREATE VIEW section_grades AS SELECT a.sections_id, sub.students_id, sum(sub.grade) AS points, sum(a.points) AS possible FROM assignments a JOIN submissions sub ON sub.assignments_id = a.id GROUP BY 1, 2;
CREATE MATERIALIZED VIEW attendance_summaries AS SELECT students_id, date_trunc('month', on_date::timestamp) AS month, count(*) FILTER (WHERE code = 'A') AS absent, count(*) AS total FROM attendances GROUP BY 1, 2;
CREATE UNIQUE INDEX index_attendance_summaries ON attendance_summaries (students_id, month);
CREATE FUNCTION gpa_letter(g numeric) RETURNS character LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN g >= 3.7 THEN 'A' WHEN g >= 2.7 THEN 'B' WHEN g >= 1.7 THEN 'C' ELSE 'F' END $$;
CREATE INDEX index_report_cards_letter ON report_cards (gpa_letter(gpa));


CREATE VIEW v_districts AS
SELECT x.id, x.name, x.state, x.settings, x.created_at, x.updated_at
  FROM districts x;
CREATE VIEW v_schools AS
SELECT x.id, x.districts_id, j1.name AS districts_name, x.name, x.code, x.level, x.created_at, x.updated_at
  FROM schools x
  LEFT JOIN districts j1 ON j1.id = x.districts_id;
CREATE VIEW v_students AS
SELECT x.id, x.schools_id, j1.name AS schools_name, x.first_name, x.last_name, x.state_id, x.birthdate, x.grade, x.created_at, x.updated_at
  FROM students x
  LEFT JOIN schools j1 ON j1.id = x.schools_id;
CREATE VIEW v_teachers AS
SELECT x.id, x.users_id, j1.email AS users_email, x.schools_id, j2.name AS schools_name, x.title, x.created_at, x.updated_at
  FROM teachers x
  LEFT JOIN users j1 ON j1.id = x.users_id
  LEFT JOIN schools j2 ON j2.id = x.schools_id;
CREATE VIEW v_courses AS
SELECT x.id, x.subjects_id, j1.name AS subjects_name, x.schools_id, j2.name AS schools_name, x.title, x.credits, x.description, x.created_at, x.updated_at
  FROM courses x
  LEFT JOIN subjects j1 ON j1.id = x.subjects_id
  LEFT JOIN schools j2 ON j2.id = x.schools_id;
CREATE VIEW v_sections AS
SELECT x.id, x.courses_id, j1.title AS courses_title, x.teachers_id, j2.title AS teachers_title, x.terms_id, j3.name AS terms_name, x.room, x.capacity, x.created_at, x.updated_at
  FROM sections x
  LEFT JOIN courses j1 ON j1.id = x.courses_id
  LEFT JOIN teachers j2 ON j2.id = x.teachers_id
  LEFT JOIN terms j3 ON j3.id = x.terms_id;
CREATE VIEW v_assignments AS
SELECT x.id, x.sections_id, x.title, x.due_at, x.points, x.weight, x.created_at, x.updated_at
  FROM assignments x;
