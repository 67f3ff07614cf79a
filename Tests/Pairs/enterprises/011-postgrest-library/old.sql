CREATE SCHEMA api; CREATE SCHEMA data; CREATE SCHEMA auth; CREATE SCHEMA util;
CREATE EXTENSION citext; CREATE EXTENSION pgcrypto; CREATE EXTENSION unaccent; CREATE EXTENSION pg_trgm;
REVOKE ALL ON SCHEMA data FROM PUBLIC; GRANT USAGE ON SCHEMA api TO ent_web, ent_anon;
ALTER DEFAULT PRIVILEGES IN SCHEMA api GRANT SELECT ON TABLES TO ent_web;
CREATE DOMAIN data.isbn AS text CHECK (VALUE ~ '^[0-9]{9}[0-9X]$');
CREATE DOMAIN data.money AS numeric(8,2) CHECK (VALUE >= 0);
CREATE TYPE data.copy_state AS ENUM ('available','loaned','repair','lost');
CREATE TYPE data.member_kind AS ENUM ('adult','child','staff');
CREATE FUNCTION util.slugify(v text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT trim(both '-' from regexp_replace(lower(v), '[^a-z0-9]+', '-', 'g')) $$;
CREATE FUNCTION util.loan_days(k data.member_kind) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT CASE k WHEN 'child' THEN 14 WHEN 'staff' THEN 90 ELSE 28 END $$;
CREATE FUNCTION auth.current_member() RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT (nullif(current_setting('request.jwt.claims', true),'')::json->>'member_id')::bigint $$;
CREATE TABLE data.branch (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    address text,
    opening jsonb DEFAULT '{}' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT branch_pkey PRIMARY KEY (id),
    CONSTRAINT branch_name_key UNIQUE (name)
);

CREATE TABLE data.publisher (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    country character(2),
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT publisher_pkey PRIMARY KEY (id),
    CONSTRAINT publisher_name_key UNIQUE (name)
);

CREATE TABLE data.author (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    slug text GENERATED ALWAYS AS (util.slugify(name)) STORED NOT NULL,
    born integer,
    died integer,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT author_pkey PRIMARY KEY (id),
    CONSTRAINT author_check1 CHECK (died IS NULL OR died > born)
);
CREATE INDEX author_name_gin_trgm_ops_idx ON data.author USING gin (name gin_trgm_ops);

CREATE TABLE data.series (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    title text NOT NULL,
    publisher_id bigint,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT series_pkey PRIMARY KEY (id),
    CONSTRAINT series_publisher_id_fkey FOREIGN KEY (publisher_id) REFERENCES data.publisher(id)
);

CREATE TABLE data.language (
    code character(3) NOT NULL,
    name text NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT language_pkey PRIMARY KEY (code)
);

CREATE TABLE data.work (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    title text NOT NULL,
    slug text GENERATED ALWAYS AS (util.slugify(title)) STORED NOT NULL,
    series_id bigint,
    language_code character(3),
    original_year integer,
    summary text,
    keywords text[] DEFAULT '{}' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT work_pkey PRIMARY KEY (id),
    CONSTRAINT work_series_id_fkey FOREIGN KEY (series_id) REFERENCES data.series(id) ON DELETE SET NULL,
    CONSTRAINT work_language_code_fkey FOREIGN KEY (language_code) REFERENCES data.language(code)
);
CREATE INDEX work_title_trgm ON data.work USING gin (title gin_trgm_ops);

CREATE TABLE data.work_author (
    work_id bigint NOT NULL,
    author_id bigint NOT NULL,
    role text DEFAULT 'author' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT work_author_pkey PRIMARY KEY (work_id, author_id),
    CONSTRAINT work_author_work_id_fkey FOREIGN KEY (work_id) REFERENCES data.work(id) ON DELETE CASCADE,
    CONSTRAINT work_author_author_id_fkey FOREIGN KEY (author_id) REFERENCES data.author(id)
);
CREATE INDEX work_author_author_id_idx ON data.work_author USING btree (author_id);

CREATE TABLE data.edition (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    work_id bigint NOT NULL,
    publisher_id bigint,
    isbn data.isbn,
    year integer,
    pages integer,
    format text DEFAULT 'print' NOT NULL,
    cover_url text,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT edition_pkey PRIMARY KEY (id),
    CONSTRAINT edition_work_id_fkey FOREIGN KEY (work_id) REFERENCES data.work(id) ON DELETE CASCADE,
    CONSTRAINT edition_publisher_id_fkey FOREIGN KEY (publisher_id) REFERENCES data.publisher(id),
    CONSTRAINT edition_isbn_key UNIQUE (isbn),
    CONSTRAINT edition_check1 CHECK (format IN ('print','ebook','audio'))
);
CREATE INDEX edition_work_id_idx ON data.edition USING btree (work_id);

CREATE TABLE data.subject (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name citext NOT NULL,
    parent_id bigint,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT subject_pkey PRIMARY KEY (id),
    CONSTRAINT subject_name_key UNIQUE (name),
    CONSTRAINT subject_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES data.subject(id)
);

CREATE TABLE data.work_subject (
    work_id bigint NOT NULL,
    subject_id bigint NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT work_subject_pkey PRIMARY KEY (work_id, subject_id),
    CONSTRAINT work_subject_work_id_fkey FOREIGN KEY (work_id) REFERENCES data.work(id) ON DELETE CASCADE,
    CONSTRAINT work_subject_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES data.subject(id) ON DELETE CASCADE
);

CREATE TABLE data.shelf (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    branch_id bigint NOT NULL,
    code text NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT shelf_pkey PRIMARY KEY (id),
    CONSTRAINT shelf_branch_id_fkey FOREIGN KEY (branch_id) REFERENCES data.branch(id) ON DELETE CASCADE,
    CONSTRAINT shelf_branch_id_code_key UNIQUE (branch_id, code)
);

CREATE TABLE data.copy (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    edition_id bigint NOT NULL,
    shelf_id bigint,
    barcode text NOT NULL,
    state data.copy_state DEFAULT 'available' NOT NULL,
    price data.money,
    acquired date,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT copy_pkey PRIMARY KEY (id),
    CONSTRAINT copy_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES data.edition(id),
    CONSTRAINT copy_shelf_id_fkey FOREIGN KEY (shelf_id) REFERENCES data.shelf(id) ON DELETE SET NULL,
    CONSTRAINT copy_barcode_key UNIQUE (barcode)
);
CREATE INDEX copy_edition_id_idx ON data.copy USING btree (edition_id);
CREATE INDEX copy_out ON data.copy USING btree (edition_id) WHERE state = 'loaned';

CREATE TABLE data.member (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    card_no text NOT NULL,
    name text NOT NULL,
    email citext,
    kind data.member_kind DEFAULT 'adult' NOT NULL,
    birth date,
    valid_until date DEFAULT (CURRENT_DATE + 365) NOT NULL,
    guardian_id bigint,
    password_hash text,
    fines data.money DEFAULT 0 NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT member_pkey PRIMARY KEY (id),
    CONSTRAINT member_card_no_key UNIQUE (card_no),
    CONSTRAINT member_email_key UNIQUE (email),
    CONSTRAINT member_guardian_id_fkey FOREIGN KEY (guardian_id) REFERENCES data.member(id)
);

CREATE TABLE data.loan (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    copy_id bigint NOT NULL,
    member_id bigint NOT NULL,
    loaned_at timestamptz DEFAULT now() NOT NULL,
    due date NOT NULL,
    returned_at timestamptz,
    renewals integer DEFAULT 0 NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT loan_pkey PRIMARY KEY (id),
    CONSTRAINT loan_copy_id_fkey FOREIGN KEY (copy_id) REFERENCES data.copy(id),
    CONSTRAINT loan_member_id_fkey FOREIGN KEY (member_id) REFERENCES data.member(id),
    CONSTRAINT loan_check1 CHECK (renewals <= 3)
);
CREATE INDEX loan_member_id_idx ON data.loan USING btree (member_id);
CREATE UNIQUE INDEX loan_one_open ON data.loan USING btree (copy_id) WHERE returned_at IS NULL;

CREATE TABLE data.hold (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    work_id bigint NOT NULL,
    member_id bigint NOT NULL,
    branch_id bigint,
    position integer,
    expires date,
    placed_at timestamptz DEFAULT now() NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT hold_pkey PRIMARY KEY (id),
    CONSTRAINT hold_work_id_fkey FOREIGN KEY (work_id) REFERENCES data.work(id),
    CONSTRAINT hold_member_id_fkey FOREIGN KEY (member_id) REFERENCES data.member(id) ON DELETE CASCADE,
    CONSTRAINT hold_branch_id_fkey FOREIGN KEY (branch_id) REFERENCES data.branch(id),
    CONSTRAINT hold_work_id_member_id_key UNIQUE (work_id, member_id)
);
CREATE INDEX hold_work_id_idx ON data.hold USING btree (work_id);

CREATE TABLE data.fine (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    loan_id bigint NOT NULL,
    amount data.money NOT NULL,
    paid_at timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT fine_pkey PRIMARY KEY (id),
    CONSTRAINT fine_loan_id_fkey FOREIGN KEY (loan_id) REFERENCES data.loan(id)
);

CREATE TABLE data.review (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    work_id bigint NOT NULL,
    member_id bigint NOT NULL,
    stars integer NOT NULL,
    body text,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT review_pkey PRIMARY KEY (id),
    CONSTRAINT review_work_id_fkey FOREIGN KEY (work_id) REFERENCES data.work(id) ON DELETE CASCADE,
    CONSTRAINT review_member_id_fkey FOREIGN KEY (member_id) REFERENCES data.member(id) ON DELETE CASCADE,
    CONSTRAINT review_work_id_member_id_key UNIQUE (work_id, member_id)
);

CREATE TABLE data.reading_list (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    member_id bigint NOT NULL,
    name text NOT NULL,
    public boolean DEFAULT false NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT reading_list_pkey PRIMARY KEY (id),
    CONSTRAINT reading_list_member_id_fkey FOREIGN KEY (member_id) REFERENCES data.member(id) ON DELETE CASCADE
);

CREATE TABLE data.reading_list_item (
    reading_list_id bigint NOT NULL,
    work_id bigint NOT NULL,
    note text,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT reading_list_item_pkey PRIMARY KEY (reading_list_id, work_id),
    CONSTRAINT reading_list_item_reading_list_id_fkey FOREIGN KEY (reading_list_id) REFERENCES data.reading_list(id) ON DELETE CASCADE,
    CONSTRAINT reading_list_item_work_id_fkey FOREIGN KEY (work_id) REFERENCES data.work(id) ON DELETE CASCADE
);

CREATE TABLE data.event (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    branch_id bigint NOT NULL,
    title text NOT NULL,
    starts timestamptz NOT NULL,
    ends timestamptz NOT NULL,
    capacity integer,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT event_pkey PRIMARY KEY (id),
    CONSTRAINT event_branch_id_fkey FOREIGN KEY (branch_id) REFERENCES data.branch(id)
);

CREATE TABLE data.event_signup (
    event_id bigint NOT NULL,
    member_id bigint NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT event_signup_pkey PRIMARY KEY (event_id, member_id),
    CONSTRAINT event_signup_event_id_fkey FOREIGN KEY (event_id) REFERENCES data.event(id) ON DELETE CASCADE,
    CONSTRAINT event_signup_member_id_fkey FOREIGN KEY (member_id) REFERENCES data.member(id) ON DELETE CASCADE
);

CREATE TABLE data.room (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    branch_id bigint NOT NULL,
    name text NOT NULL,
    seats integer,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT room_pkey PRIMARY KEY (id),
    CONSTRAINT room_branch_id_fkey FOREIGN KEY (branch_id) REFERENCES data.branch(id)
);

CREATE TABLE data.room_booking (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    room_id bigint NOT NULL,
    member_id bigint NOT NULL,
    starts timestamptz NOT NULL,
    ends timestamptz NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT room_booking_pkey PRIMARY KEY (id),
    CONSTRAINT room_booking_room_id_fkey FOREIGN KEY (room_id) REFERENCES data.room(id),
    CONSTRAINT room_booking_member_id_fkey FOREIGN KEY (member_id) REFERENCES data.member(id) ON DELETE CASCADE
);

CREATE TABLE data.acquisition (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    edition_id bigint,
    vendor text,
    quantity integer DEFAULT 1 NOT NULL,
    unit_price data.money,
    ordered_on date,
    received_on date,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT acquisition_pkey PRIMARY KEY (id),
    CONSTRAINT acquisition_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES data.edition(id)
);

CREATE TABLE data.ill_request (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    member_id bigint NOT NULL,
    title text NOT NULL,
    author text,
    status text DEFAULT 'new' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT ill_request_pkey PRIMARY KEY (id),
    CONSTRAINT ill_request_member_id_fkey FOREIGN KEY (member_id) REFERENCES data.member(id)
);

CREATE TABLE data.notice (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    member_id bigint NOT NULL,
    kind text NOT NULL,
    payload json,
    sent_at timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT notice_pkey PRIMARY KEY (id),
    CONSTRAINT notice_member_id_fkey FOREIGN KEY (member_id) REFERENCES data.member(id) ON DELETE CASCADE
);

CREATE TABLE data.audit (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    who text DEFAULT CURRENT_USER NOT NULL,
    tbl text NOT NULL,
    op text NOT NULL,
    row_data json,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT audit_pkey PRIMARY KEY (id)
);

CREATE TABLE auth.token (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    member_id bigint NOT NULL,
    secret text DEFAULT encode(gen_random_bytes(16),'hex') NOT NULL,
    expires timestamptz DEFAULT (now() + '1 day') NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT token_pkey PRIMARY KEY (id),
    CONSTRAINT token_member_id_fkey FOREIGN KEY (member_id) REFERENCES data.member(id) ON DELETE CASCADE,
    CONSTRAINT token_secret_key UNIQUE (secret)
);

CREATE VIEW api.works AS SELECT w.id, w.title, w.slug, w.original_year, w.language_code, (SELECT json_agg(json_build_object('id',a.id,'name',a.name)) FROM data.author a JOIN data.work_author wa ON wa.author_id=a.id WHERE wa.work_id=w.id) AS authors FROM data.work w;
CREATE VIEW api.copies AS SELECT c.id, c.barcode, c.state, e.isbn, e.work_id, b.name AS branch FROM data.copy c JOIN data.edition e ON e.id=c.edition_id LEFT JOIN data.shelf s ON s.id=c.shelf_id LEFT JOIN data.branch b ON b.id=s.branch_id;
CREATE VIEW api.availability AS SELECT w.id, w.title, count(c.id) AS copies, count(c.id) FILTER (WHERE c.state='available') AS free FROM api.works w LEFT JOIN api.copies c ON c.work_id=w.id GROUP BY w.id, w.title;
CREATE VIEW api.my_loans AS SELECT l.id, c.barcode, w.title, l.due, l.renewals, l.due < CURRENT_DATE AS overdue FROM data.loan l JOIN data.copy c ON c.id=l.copy_id JOIN data.edition e ON e.id=c.edition_id JOIN data.work w ON w.id=e.work_id WHERE l.returned_at IS NULL AND l.member_id = auth.current_member();
CREATE VIEW api.reviews AS SELECT id, work_id, stars, body, created_at FROM data.review WITH LOCAL CHECK OPTION;
CREATE FUNCTION api.search(q text, lim integer DEFAULT 20) RETURNS SETOF api.works LANGUAGE sql STABLE AS $$ SELECT * FROM api.works WHERE title % q ORDER BY similarity(title, q) DESC LIMIT lim $$;
CREATE FUNCTION api.renew(loan bigint) RETURNS date LANGUAGE plpgsql SECURITY DEFINER AS $$ DECLARE d date; BEGIN UPDATE data.loan SET due = due + util.loan_days('adult'), renewals = renewals + 1 WHERE id = loan AND member_id = auth.current_member() RETURNING due INTO d; RETURN d; END $$;
CREATE FUNCTION util.loan_defaults() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.due := coalesce(NEW.due, CURRENT_DATE + util.loan_days((SELECT kind FROM data.member WHERE id = NEW.member_id))); UPDATE data.copy SET state='loaned' WHERE id = NEW.copy_id; RETURN NEW; END $$;
CREATE TRIGGER loan_defaults BEFORE INSERT ON data.loan FOR EACH ROW EXECUTE FUNCTION util.loan_defaults();
CREATE FUNCTION util.review_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO data.review(work_id, member_id, stars, body) VALUES (NEW.work_id, auth.current_member(), NEW.stars, NEW.body); RETURN NEW; END $$;
CREATE TRIGGER review_ins INSTEAD OF INSERT ON api.reviews FOR EACH ROW EXECUTE FUNCTION util.review_insert();
GRANT SELECT ON ALL TABLES IN SCHEMA api TO ent_web; GRANT SELECT ON api.works, api.availability TO ent_anon; GRANT INSERT ON api.reviews TO ent_web;
REVOKE EXECUTE ON FUNCTION api.renew(bigint) FROM PUBLIC; GRANT EXECUTE ON FUNCTION api.renew(bigint) TO ent_web;
COMMENT ON VIEW api.works IS 'Bibliographic works'; COMMENT ON COLUMN api.works.slug IS 'URL part';

