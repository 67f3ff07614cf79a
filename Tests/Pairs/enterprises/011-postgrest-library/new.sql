

SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;

CREATE SCHEMA api;

CREATE SCHEMA audit;

CREATE SCHEMA auth;

CREATE SCHEMA data;

CREATE SCHEMA util;

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;

COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';

CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;

COMMENT ON EXTENSION citext IS 'data type for case-insensitive character strings';

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';

CREATE EXTENSION IF NOT EXISTS pgcrypto WITH SCHEMA public;

COMMENT ON EXTENSION pgcrypto IS 'cryptographic functions';

CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;

COMMENT ON EXTENSION unaccent IS 'text search dictionary that removes accents';

CREATE TYPE data.copy_state AS ENUM (
    'available',
    'in_transit',
    'on_loan',
    'repair',
    'lost'
);

CREATE DOMAIN data.isbn AS text
	CONSTRAINT isbn_format CHECK ((VALUE ~ '^(97[89])?[0-9]{9}[0-9X]$'::text))
	CONSTRAINT isbn_len CHECK ((length(VALUE) = ANY (ARRAY[10, 13])));

CREATE DOMAIN data.money AS numeric(8,2) DEFAULT 0
	CONSTRAINT money_check CHECK ((VALUE >= (0)::numeric));

CREATE FUNCTION api.renew(loan bigint) RETURNS date
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'data'
    AS $$ DECLARE d date; BEGIN UPDATE data.loan SET due = due + util.loan_days(member_id), renewals = renewals + 1 WHERE id = loan AND member_id = auth.current_member() RETURNING due INTO d; RETURN d; END $$;

CREATE FUNCTION util.slugify(v text, sep text DEFAULT '-'::text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT trim(both sep from regexp_replace(lower(public.unaccent('public.unaccent', v)), '[^a-z0-9]+', sep, 'g')) $$;

CREATE TABLE data.author (
    id bigint NOT NULL,
    name text NOT NULL,
    born integer,
    died integer,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    slug text GENERATED ALWAYS AS (util.slugify(name)) STORED NOT NULL,
    CONSTRAINT author_check1 CHECK (((died IS NULL) OR (died > born)))
);

CREATE TABLE data.work (
    id bigint NOT NULL,
    title text NOT NULL,
    series_id bigint,
    language_code character(3),
    original_year integer,
    summary text,
    keywords text[] DEFAULT '{}'::text[] NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    slug text GENERATED ALWAYS AS (util.slugify(title)) STORED NOT NULL,
    tsv tsvector
);

CREATE TABLE data.work_author (
    work_id bigint NOT NULL,
    author_id bigint NOT NULL,
    role text DEFAULT 'author'::text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE VIEW api.works AS
 SELECT w.id,
    w.title,
    w.slug,
    w.original_year AS year,
    w.language_code,
    COALESCE(( SELECT jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name, 'role', wa.role) ORDER BY a.name) AS jsonb_agg
           FROM (data.author a
             JOIN data.work_author wa ON ((wa.author_id = a.id)))
          WHERE (wa.work_id = w.id)), '[]'::jsonb) AS authors,
    w.tsv
   FROM data.work w;

COMMENT ON VIEW api.works IS 'Works, v2';

CREATE FUNCTION api.search(q text, lang character DEFAULT NULL::bpchar, lim integer DEFAULT 20, "offset" integer DEFAULT 0) RETURNS SETOF api.works
    LANGUAGE sql STABLE
    AS $_$ SELECT * FROM api.works WHERE tsv @@ websearch_to_tsquery('public.lib', q) AND (lang IS NULL OR language_code = lang) LIMIT lim OFFSET $4 $_$;

CREATE FUNCTION auth.current_member() RETURNS bigint
    LANGUAGE sql STABLE
    AS $$ SELECT (nullif(current_setting('request.jwt.claims', true),'')::json->>'member_id')::bigint $$;

CREATE FUNCTION util.loan_days(p_member bigint, p_default integer DEFAULT 28) RETURNS integer
    LANGUAGE sql STABLE
    AS $$ SELECT coalesce((SELECT s.loan_days FROM data.member m JOIN data.membership s ON s.code = m.membership_code WHERE m.id = p_member), p_default) $$;

CREATE FUNCTION util.loan_defaults() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN NEW.due := coalesce(NEW.due, CURRENT_DATE + util.loan_days(NEW.member_id)); UPDATE data.copy SET state='on_loan' WHERE id = NEW.copy_id; RETURN NEW; END $$;

CREATE FUNCTION util.review_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN INSERT INTO data.review(work_id, member_id, stars, body) VALUES (NEW.work_id, auth.current_member(), NEW.stars, NEW.body); RETURN NEW; END $$;

CREATE FUNCTION util.work_tsv() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN NEW.tsv := to_tsvector('public.lib', concat_ws(' ', NEW.title, NEW.summary, array_to_string(NEW.keywords,' '))); RETURN NEW; END $$;

CREATE TEXT SEARCH CONFIGURATION public.lib (
    PARSER = pg_catalog."default" );

ALTER TEXT SEARCH CONFIGURATION public.lib
    ADD MAPPING FOR asciiword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.lib
    ADD MAPPING FOR word WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.lib
    ADD MAPPING FOR numword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.lib
    ADD MAPPING FOR email WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.lib
    ADD MAPPING FOR url WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.lib
    ADD MAPPING FOR host WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.lib
    ADD MAPPING FOR sfloat WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.lib
    ADD MAPPING FOR version WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.lib
    ADD MAPPING FOR hword_numpart WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.lib
    ADD MAPPING FOR hword_part WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.lib
    ADD MAPPING FOR hword_asciipart WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.lib
    ADD MAPPING FOR numhword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.lib
    ADD MAPPING FOR asciihword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.lib
    ADD MAPPING FOR hword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.lib
    ADD MAPPING FOR url_path WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.lib
    ADD MAPPING FOR file WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.lib
    ADD MAPPING FOR "float" WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.lib
    ADD MAPPING FOR "int" WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.lib
    ADD MAPPING FOR uint WITH simple;

CREATE TABLE data.branch (
    id bigint NOT NULL,
    name text NOT NULL,
    address text,
    opening jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE data.copy (
    id bigint NOT NULL,
    edition_id bigint NOT NULL,
    shelf_id bigint,
    barcode text NOT NULL,
    state data.copy_state DEFAULT 'available'::data.copy_state NOT NULL,
    price data.money,
    acquired date,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE data.edition (
    id bigint NOT NULL,
    work_id bigint NOT NULL,
    publisher_id bigint,
    isbn data.isbn,
    year integer,
    pages integer,
    format text DEFAULT 'print'::text NOT NULL,
    cover_url text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT edition_format CHECK ((format = ANY (ARRAY['print'::text, 'ebook'::text, 'audio'::text, 'large-print'::text])))
);

CREATE TABLE data.shelf (
    id bigint NOT NULL,
    branch_id bigint NOT NULL,
    code text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE VIEW api.copies AS
 SELECT c.id,
    c.barcode,
    c.state,
    e.isbn,
    e.work_id,
    e.format,
    b.name AS branch,
    s.code AS shelf
   FROM (((data.copy c
     JOIN data.edition e ON ((e.id = c.edition_id)))
     LEFT JOIN data.shelf s ON ((s.id = c.shelf_id)))
     LEFT JOIN data.branch b ON ((b.id = s.branch_id)))
  WHERE (c.state <> 'lost'::data.copy_state);

CREATE VIEW api.availability AS
 SELECT w.id,
    w.title,
    count(c.id) AS copies,
    count(c.id) FILTER (WHERE (c.state = 'available'::data.copy_state)) AS free,
    count(c.id) FILTER (WHERE (c.state = 'in_transit'::data.copy_state)) AS coming
   FROM (api.works w
     LEFT JOIN api.copies c ON ((c.work_id = w.id)))
  GROUP BY w.id, w.title;

CREATE TABLE data.loan (
    id bigint NOT NULL,
    copy_id bigint NOT NULL,
    member_id bigint NOT NULL,
    loaned_at timestamp with time zone DEFAULT now() NOT NULL,
    due date NOT NULL,
    returned_at timestamp with time zone,
    renewals smallint DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE VIEW api.my_loans AS
 SELECT l.id,
    c.barcode,
    c.isbn,
    l.due,
    l.renewals,
    (l.due < CURRENT_DATE) AS overdue
   FROM (data.loan l
     JOIN api.copies c ON ((c.id = l.copy_id)))
  WHERE ((l.returned_at IS NULL) AND (l.member_id = auth.current_member()));

CREATE TABLE data.member (
    id bigint NOT NULL,
    card_no text NOT NULL,
    name text NOT NULL,
    email public.citext,
    membership_code text DEFAULT 'adult'::text NOT NULL,
    birth date,
    valid_until date DEFAULT (CURRENT_DATE + 365) NOT NULL,
    guardian_id bigint,
    password_hash text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE data.review (
    id bigint NOT NULL,
    work_id bigint NOT NULL,
    member_id bigint NOT NULL,
    stars smallint NOT NULL,
    body text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT stars_range CHECK (((stars >= 1) AND (stars <= 5)))
);

CREATE VIEW api.reviews AS
 SELECT r.id,
    r.work_id,
    m.name AS reviewer,
    r.stars,
    r.body,
    r.created_at
   FROM (data.review r
     JOIN data.member m ON ((m.id = r.member_id)));

CREATE TABLE audit.audit_log (
    id bigint NOT NULL,
    who text DEFAULT CURRENT_USER NOT NULL,
    tbl text NOT NULL,
    op text NOT NULL,
    row_data jsonb,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE audit.audit_log ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME audit.audit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE auth.token (
    id bigint NOT NULL,
    member_id bigint NOT NULL,
    secret text DEFAULT encode(public.gen_random_bytes(16), 'hex'::text) NOT NULL,
    expires timestamp with time zone DEFAULT (now() + '1 day'::interval) NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE auth.token ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME auth.token_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE data.acquisition (
    id bigint NOT NULL,
    edition_id bigint,
    vendor text NOT NULL,
    quantity integer DEFAULT 1 NOT NULL,
    unit_price data.money,
    ordered_on date,
    received_on date,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE data.acquisition ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME data.acquisition_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE data.author ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME data.author_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE data.branch ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME data.branch_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE data.copy ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME data.copy_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE data.edition ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME data.edition_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE data.event (
    id bigint NOT NULL,
    branch_id bigint NOT NULL,
    title text NOT NULL,
    starts timestamp with time zone NOT NULL,
    ends timestamp with time zone NOT NULL,
    capacity integer,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE data.event ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME data.event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE data.event_signup (
    event_id bigint NOT NULL,
    member_id bigint NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE data.fine (
    id bigint NOT NULL,
    loan_id bigint NOT NULL,
    amount data.money NOT NULL,
    paid_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE data.fine ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME data.fine_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE data.hold (
    id bigint NOT NULL,
    work_id bigint NOT NULL,
    member_id bigint NOT NULL,
    branch_id bigint,
    expires date,
    placed_at timestamp with time zone DEFAULT now() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    edition_id bigint
);

ALTER TABLE data.hold ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME data.hold_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE data.ill_request (
    id bigint NOT NULL,
    member_id bigint NOT NULL,
    title text NOT NULL,
    author text,
    status text DEFAULT 'new'::text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT ill_status CHECK ((status = ANY (ARRAY['new'::text, 'sent'::text, 'received'::text, 'closed'::text])))
);

ALTER TABLE data.ill_request ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME data.ill_request_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE data.language (
    code character(3) NOT NULL,
    name text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE data.loan ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME data.loan_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE VIEW data.member_fines AS
 SELECT l.member_id,
    sum((f.amount)::numeric) AS open
   FROM (data.fine f
     JOIN data.loan l ON ((l.id = f.loan_id)))
  WHERE (f.paid_at IS NULL)
  GROUP BY l.member_id;

ALTER TABLE data.member ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME data.member_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE data.membership (
    code text NOT NULL,
    loan_days integer DEFAULT 28 NOT NULL,
    max_loans integer DEFAULT 10 NOT NULL,
    max_renewals smallint DEFAULT 3 NOT NULL,
    CONSTRAINT membership_max_loans_check CHECK ((max_loans > 0))
);

COMMENT ON TABLE data.membership IS 'kinds of member';

CREATE TABLE data.notice (
    id bigint NOT NULL,
    member_id bigint NOT NULL,
    kind text NOT NULL,
    payload jsonb,
    sent_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE data.notice ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME data.notice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE data.publisher (
    id bigint NOT NULL,
    name text NOT NULL,
    country character(2),
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE data.publisher ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME data.publisher_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE data.reading_list (
    id bigint NOT NULL,
    member_id bigint NOT NULL,
    name text NOT NULL,
    public boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE data.reading_list ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME data.reading_list_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE data.reading_list_item (
    reading_list_id bigint NOT NULL,
    work_id bigint NOT NULL,
    note text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE data.review ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME data.review_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE data.room (
    id bigint NOT NULL,
    branch_id bigint NOT NULL,
    name text NOT NULL,
    seats integer,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE data.room_booking (
    id bigint NOT NULL,
    room_id bigint NOT NULL,
    member_id bigint NOT NULL,
    starts timestamp with time zone NOT NULL,
    ends timestamp with time zone NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    during tstzrange GENERATED ALWAYS AS (tstzrange(starts, ends)) STORED
);

ALTER TABLE data.room_booking ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME data.room_booking_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE data.room ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME data.room_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE data.series (
    id bigint NOT NULL,
    title text NOT NULL,
    publisher_id bigint,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE data.series ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME data.series_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE data.shelf ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME data.shelf_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE data.subject (
    id bigint NOT NULL,
    name public.citext NOT NULL,
    parent_id bigint,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE data.subject ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME data.subject_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE data.work ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME data.work_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE data.work_subject (
    work_id bigint NOT NULL,
    subject_id bigint NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE ONLY audit.audit_log
    ADD CONSTRAINT audit_pkey PRIMARY KEY (id);

ALTER TABLE ONLY auth.token
    ADD CONSTRAINT token_pkey PRIMARY KEY (id);

ALTER TABLE ONLY auth.token
    ADD CONSTRAINT token_secret_key UNIQUE (secret);

ALTER TABLE ONLY data.acquisition
    ADD CONSTRAINT acquisition_pkey PRIMARY KEY (id);

ALTER TABLE ONLY data.author
    ADD CONSTRAINT author_pkey PRIMARY KEY (id);

ALTER TABLE ONLY data.branch
    ADD CONSTRAINT branch_name_key UNIQUE (name);

ALTER TABLE ONLY data.branch
    ADD CONSTRAINT branch_pkey PRIMARY KEY (id);

ALTER TABLE ONLY data.copy
    ADD CONSTRAINT copy_barcode_key UNIQUE (barcode);

ALTER TABLE ONLY data.copy
    ADD CONSTRAINT copy_pkey PRIMARY KEY (id);

ALTER TABLE ONLY data.edition
    ADD CONSTRAINT edition_isbn_key UNIQUE (isbn);

ALTER TABLE ONLY data.edition
    ADD CONSTRAINT edition_pkey PRIMARY KEY (id);

ALTER TABLE ONLY data.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (id);

ALTER TABLE ONLY data.event_signup
    ADD CONSTRAINT event_signup_pkey PRIMARY KEY (event_id, member_id);

ALTER TABLE ONLY data.fine
    ADD CONSTRAINT fine_pkey PRIMARY KEY (id);

ALTER TABLE ONLY data.hold
    ADD CONSTRAINT hold_once UNIQUE NULLS NOT DISTINCT (work_id, edition_id, member_id);

ALTER TABLE ONLY data.hold
    ADD CONSTRAINT hold_pkey PRIMARY KEY (id);

ALTER TABLE ONLY data.ill_request
    ADD CONSTRAINT ill_request_pkey PRIMARY KEY (id);

ALTER TABLE ONLY data.language
    ADD CONSTRAINT language_pkey PRIMARY KEY (code);

ALTER TABLE ONLY data.loan
    ADD CONSTRAINT loan_pkey PRIMARY KEY (id);

ALTER TABLE data.loan
    ADD CONSTRAINT loan_returned CHECK ((returned_at >= loaned_at)) NOT VALID;

ALTER TABLE ONLY data.member
    ADD CONSTRAINT member_card_no_key UNIQUE (card_no);

ALTER TABLE ONLY data.member
    ADD CONSTRAINT member_email_key UNIQUE (email);

ALTER TABLE ONLY data.member
    ADD CONSTRAINT member_pkey PRIMARY KEY (id);

ALTER TABLE ONLY data.membership
    ADD CONSTRAINT membership_pkey PRIMARY KEY (code);

ALTER TABLE ONLY data.notice
    ADD CONSTRAINT notice_pkey PRIMARY KEY (id);

ALTER TABLE ONLY data.publisher
    ADD CONSTRAINT publisher_name_key UNIQUE (name);

ALTER TABLE ONLY data.publisher
    ADD CONSTRAINT publisher_pkey PRIMARY KEY (id);

ALTER TABLE ONLY data.reading_list_item
    ADD CONSTRAINT reading_list_item_pkey PRIMARY KEY (reading_list_id, work_id);

ALTER TABLE ONLY data.reading_list
    ADD CONSTRAINT reading_list_pkey PRIMARY KEY (id);

ALTER TABLE ONLY data.review
    ADD CONSTRAINT review_pkey PRIMARY KEY (id);

ALTER TABLE ONLY data.review
    ADD CONSTRAINT review_work_id_member_id_key UNIQUE (work_id, member_id);

ALTER TABLE ONLY data.room_booking
    ADD CONSTRAINT room_booking_pkey PRIMARY KEY (id);

ALTER TABLE ONLY data.room_booking
    ADD CONSTRAINT room_free EXCLUDE USING gist (room_id WITH =, during WITH &&);

ALTER TABLE ONLY data.room
    ADD CONSTRAINT room_pkey PRIMARY KEY (id);

ALTER TABLE ONLY data.series
    ADD CONSTRAINT series_pkey PRIMARY KEY (id);

ALTER TABLE ONLY data.shelf
    ADD CONSTRAINT shelf_branch_id_code_key UNIQUE (branch_id, code);

ALTER TABLE ONLY data.shelf
    ADD CONSTRAINT shelf_pkey PRIMARY KEY (id);

ALTER TABLE ONLY data.subject
    ADD CONSTRAINT subject_name_key UNIQUE (name);

ALTER TABLE ONLY data.subject
    ADD CONSTRAINT subject_pkey PRIMARY KEY (id);

ALTER TABLE ONLY data.work_author
    ADD CONSTRAINT work_author_pkey PRIMARY KEY (work_id, author_id);

ALTER TABLE ONLY data.work
    ADD CONSTRAINT work_pkey PRIMARY KEY (id);

ALTER TABLE ONLY data.work_subject
    ADD CONSTRAINT work_subject_pkey PRIMARY KEY (work_id, subject_id);

CREATE INDEX author_name_gin_trgm_ops_idx ON data.author USING gin (name public.gin_trgm_ops);

CREATE UNIQUE INDEX author_slug ON data.author USING btree (slug);

CREATE INDEX copy_edition_id_idx ON data.copy USING btree (edition_id);

CREATE INDEX copy_out ON data.copy USING btree (edition_id) WHERE (state = 'on_loan'::data.copy_state);

CREATE INDEX edition_work_id_idx ON data.edition USING btree (work_id);

CREATE INDEX hold_work_id_idx ON data.hold USING btree (work_id);

CREATE INDEX loan_member_id_idx ON data.loan USING btree (member_id);

CREATE UNIQUE INDEX loan_one_open ON data.loan USING btree (copy_id) WHERE (returned_at IS NULL);

CREATE INDEX work_author_author_id_idx ON data.work_author USING btree (author_id);

CREATE INDEX work_title_trgm ON data.work USING gin (title public.gin_trgm_ops);

CREATE INDEX work_tsv_idx ON data.work USING gin (tsv);

CREATE TRIGGER review_ins INSTEAD OF INSERT OR UPDATE ON api.reviews FOR EACH ROW EXECUTE FUNCTION util.review_insert();

CREATE TRIGGER loan_a_defaults BEFORE INSERT ON data.loan FOR EACH ROW EXECUTE FUNCTION util.loan_defaults();

CREATE TRIGGER work_tsv BEFORE INSERT OR UPDATE OF title, summary, keywords ON data.work FOR EACH ROW EXECUTE FUNCTION util.work_tsv();

ALTER TABLE ONLY auth.token
    ADD CONSTRAINT token_member_id_fkey FOREIGN KEY (member_id) REFERENCES data.member(id) ON DELETE CASCADE;

ALTER TABLE ONLY data.acquisition
    ADD CONSTRAINT acquisition_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES data.edition(id);

ALTER TABLE ONLY data.copy
    ADD CONSTRAINT copy_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES data.edition(id);

ALTER TABLE ONLY data.copy
    ADD CONSTRAINT copy_shelf_id_fkey FOREIGN KEY (shelf_id) REFERENCES data.shelf(id) ON DELETE SET NULL;

ALTER TABLE ONLY data.edition
    ADD CONSTRAINT edition_publisher_id_fkey FOREIGN KEY (publisher_id) REFERENCES data.publisher(id);

ALTER TABLE ONLY data.edition
    ADD CONSTRAINT edition_work_id_fkey FOREIGN KEY (work_id) REFERENCES data.work(id) ON DELETE CASCADE;

ALTER TABLE ONLY data.event
    ADD CONSTRAINT event_branch_id_fkey FOREIGN KEY (branch_id) REFERENCES data.branch(id);

ALTER TABLE ONLY data.event_signup
    ADD CONSTRAINT event_signup_event_id_fkey FOREIGN KEY (event_id) REFERENCES data.event(id) ON DELETE CASCADE;

ALTER TABLE ONLY data.event_signup
    ADD CONSTRAINT event_signup_member_id_fkey FOREIGN KEY (member_id) REFERENCES data.member(id) ON DELETE CASCADE;

ALTER TABLE ONLY data.fine
    ADD CONSTRAINT fine_loan_id_fkey FOREIGN KEY (loan_id) REFERENCES data.loan(id) ON DELETE CASCADE;

ALTER TABLE ONLY data.hold
    ADD CONSTRAINT hold_branch_id_fkey FOREIGN KEY (branch_id) REFERENCES data.branch(id);

ALTER TABLE ONLY data.hold
    ADD CONSTRAINT hold_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES data.edition(id) ON DELETE CASCADE;

ALTER TABLE ONLY data.hold
    ADD CONSTRAINT hold_member_id_fkey FOREIGN KEY (member_id) REFERENCES data.member(id) ON DELETE CASCADE;

ALTER TABLE ONLY data.hold
    ADD CONSTRAINT hold_work_id_fkey FOREIGN KEY (work_id) REFERENCES data.work(id);

ALTER TABLE ONLY data.ill_request
    ADD CONSTRAINT ill_request_member_id_fkey FOREIGN KEY (member_id) REFERENCES data.member(id);

ALTER TABLE ONLY data.loan
    ADD CONSTRAINT loan_copy_id_fkey FOREIGN KEY (copy_id) REFERENCES data.copy(id);

ALTER TABLE ONLY data.loan
    ADD CONSTRAINT loan_member_id_fkey FOREIGN KEY (member_id) REFERENCES data.member(id);

ALTER TABLE ONLY data.member
    ADD CONSTRAINT member_guardian_id_fkey FOREIGN KEY (guardian_id) REFERENCES data.member(id);

ALTER TABLE ONLY data.member
    ADD CONSTRAINT member_membership_code_fkey FOREIGN KEY (membership_code) REFERENCES data.membership(code) ON UPDATE CASCADE;

ALTER TABLE ONLY data.notice
    ADD CONSTRAINT notice_member_id_fkey FOREIGN KEY (member_id) REFERENCES data.member(id) ON DELETE CASCADE;

ALTER TABLE ONLY data.reading_list_item
    ADD CONSTRAINT reading_list_item_reading_list_id_fkey FOREIGN KEY (reading_list_id) REFERENCES data.reading_list(id) ON DELETE CASCADE;

ALTER TABLE ONLY data.reading_list_item
    ADD CONSTRAINT reading_list_item_work_id_fkey FOREIGN KEY (work_id) REFERENCES data.work(id) ON DELETE CASCADE;

ALTER TABLE ONLY data.reading_list
    ADD CONSTRAINT reading_list_member_id_fkey FOREIGN KEY (member_id) REFERENCES data.member(id) ON DELETE CASCADE;

ALTER TABLE ONLY data.review
    ADD CONSTRAINT review_member_id_fkey FOREIGN KEY (member_id) REFERENCES data.member(id) ON DELETE CASCADE;

ALTER TABLE ONLY data.review
    ADD CONSTRAINT review_work_id_fkey FOREIGN KEY (work_id) REFERENCES data.work(id) ON DELETE CASCADE;

ALTER TABLE ONLY data.room_booking
    ADD CONSTRAINT room_booking_member_id_fkey FOREIGN KEY (member_id) REFERENCES data.member(id) ON DELETE CASCADE;

ALTER TABLE ONLY data.room_booking
    ADD CONSTRAINT room_booking_room_id_fkey FOREIGN KEY (room_id) REFERENCES data.room(id);

ALTER TABLE ONLY data.room
    ADD CONSTRAINT room_branch_id_fkey FOREIGN KEY (branch_id) REFERENCES data.branch(id);

ALTER TABLE ONLY data.series
    ADD CONSTRAINT series_publisher_id_fkey FOREIGN KEY (publisher_id) REFERENCES data.publisher(id);

ALTER TABLE ONLY data.shelf
    ADD CONSTRAINT shelf_branch_id_fkey FOREIGN KEY (branch_id) REFERENCES data.branch(id) ON DELETE CASCADE;

ALTER TABLE ONLY data.subject
    ADD CONSTRAINT subject_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES data.subject(id);

ALTER TABLE ONLY data.work_author
    ADD CONSTRAINT work_author_author_id_fkey FOREIGN KEY (author_id) REFERENCES data.author(id);

ALTER TABLE ONLY data.work_author
    ADD CONSTRAINT work_author_work_id_fkey FOREIGN KEY (work_id) REFERENCES data.work(id) ON DELETE CASCADE;

ALTER TABLE ONLY data.work
    ADD CONSTRAINT work_language_code_fkey FOREIGN KEY (language_code) REFERENCES data.language(code);

ALTER TABLE ONLY data.work
    ADD CONSTRAINT work_series_id_fkey FOREIGN KEY (series_id) REFERENCES data.series(id) ON DELETE SET NULL;

ALTER TABLE ONLY data.work_subject
    ADD CONSTRAINT work_subject_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES data.subject(id) ON DELETE CASCADE;

ALTER TABLE ONLY data.work_subject
    ADD CONSTRAINT work_subject_work_id_fkey FOREIGN KEY (work_id) REFERENCES data.work(id) ON DELETE CASCADE;

ALTER TABLE data.member ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_or_public ON data.reading_list FOR SELECT TO ent_web USING ((public OR (member_id = auth.current_member())));

ALTER TABLE data.reading_list ENABLE ROW LEVEL SECURITY;

CREATE POLICY self ON data.member USING ((id = auth.current_member()));

GRANT USAGE ON SCHEMA api TO ent_web;
GRANT USAGE ON SCHEMA api TO ent_anon;

REVOKE ALL ON FUNCTION api.renew(loan bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.renew(loan bigint) TO ent_web;

GRANT SELECT ON TABLE api.works TO ent_web;
GRANT SELECT ON TABLE api.works TO ent_anon;

GRANT SELECT ON TABLE api.copies TO ent_web;

GRANT SELECT ON TABLE api.availability TO ent_web;
GRANT SELECT ON TABLE api.availability TO ent_anon;

GRANT SELECT ON TABLE api.my_loans TO ent_web;

GRANT SELECT,INSERT ON TABLE api.reviews TO ent_web;

GRANT SELECT ON TABLE data.membership TO ent_app;

ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA api GRANT ALL ON FUNCTIONS  TO ent_app;

ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA api GRANT SELECT ON TABLES  TO ent_web;

