CREATE SCHEMA ref;
CREATE TYPE permit_state AS ENUM ('A', 'R', 'I', 'X');
CREATE TABLE ref.permit_type (
    id serial PRIMARY KEY,
    code varchar(10) NOT NULL UNIQUE,
    name varchar(100) NOT NULL,
    fee numeric(8,2) DEFAULT 0 NOT NULL
);

CREATE TABLE ref.zone (
    id serial PRIMARY KEY,
    code varchar(10) NOT NULL UNIQUE,
    name varchar(100) NOT NULL,
    max_height numeric(5,1)
);

CREATE TABLE ref.inspection_type (
    id serial PRIMARY KEY,
    code varchar(10) NOT NULL UNIQUE,
    name varchar(100) NOT NULL
);

CREATE TABLE ref.fee_code (
    id serial PRIMARY KEY,
    code varchar(10) NOT NULL UNIQUE,
    amount numeric(8,2) NOT NULL,
    valid_from date DEFAULT CURRENT_DATE NOT NULL
);

CREATE TABLE ref.violation_code (
    id serial PRIMARY KEY,
    code varchar(10) NOT NULL UNIQUE,
    text varchar(200) NOT NULL,
    fine numeric(8,2)
);

CREATE TABLE person (
    id serial PRIMARY KEY,
    name varchar(120) NOT NULL,
    email varchar(150),
    phone varchar(30)
);

CREATE TABLE street (
    id serial PRIMARY KEY,
    name varchar(100) NOT NULL UNIQUE
);

CREATE TABLE parcel (
    id serial PRIMARY KEY,
    number varchar(30) NOT NULL UNIQUE,
    area_m2 numeric(10,1),
    zone_id integer REFERENCES ref.zone(id)
);

CREATE TABLE address (
    id serial PRIMARY KEY,
    street_id integer NOT NULL REFERENCES street(id),
    house varchar(10) NOT NULL,
    parcel_id integer REFERENCES parcel(id),
    UNIQUE (street_id, house)
);

CREATE TABLE owner (
    parcel_id integer REFERENCES parcel(id) ON DELETE CASCADE,
    person_id integer REFERENCES person(id),
    share numeric(5,4) DEFAULT 1,
    PRIMARY KEY (parcel_id, person_id)
);

CREATE TABLE contractor (
    id serial PRIMARY KEY,
    person_id integer NOT NULL REFERENCES person(id) UNIQUE,
    licence varchar(30) NOT NULL,
    expires date
);

CREATE TABLE clerk (
    id serial PRIMARY KEY,
    login varchar(30) NOT NULL UNIQUE,
    name varchar(80) NOT NULL
);

CREATE TABLE permit (
    id serial PRIMARY KEY,
    number varchar(20) NOT NULL UNIQUE,
    type_id integer NOT NULL REFERENCES ref.permit_type(id),
    parcel_id integer NOT NULL REFERENCES parcel(id),
    applicant_id integer NOT NULL REFERENCES person(id),
    clerk_id integer REFERENCES clerk(id) ON DELETE SET NULL,
    state permit_state DEFAULT 'A' NOT NULL,
    applied date DEFAULT CURRENT_DATE NOT NULL,
    decided date,
    expires date,
    value numeric(12,2)
);

CREATE TABLE permit_contractor (
    permit_id integer REFERENCES permit(id) ON DELETE CASCADE,
    contractor_id integer REFERENCES contractor(id),
    trade varchar(30) DEFAULT 'general',
    PRIMARY KEY (permit_id, contractor_id, trade)
);

CREATE TABLE plan_set (
    id serial PRIMARY KEY,
    permit_id integer NOT NULL REFERENCES permit(id) ON DELETE CASCADE,
    version smallint DEFAULT 1 NOT NULL,
    file varchar(200) NOT NULL,
    UNIQUE (permit_id, version)
);

CREATE TABLE review (
    id serial PRIMARY KEY,
    plan_id integer NOT NULL REFERENCES plan_set(id) ON DELETE CASCADE,
    department varchar(30) NOT NULL,
    clerk_id integer REFERENCES clerk(id),
    approved boolean,
    remarks text,
    at timestamp without time zone DEFAULT now() NOT NULL
);

CREATE TABLE condition (
    id serial PRIMARY KEY,
    permit_id integer NOT NULL REFERENCES permit(id) ON DELETE CASCADE,
    text text NOT NULL,
    met boolean DEFAULT false NOT NULL
);

CREATE TABLE inspection (
    id serial PRIMARY KEY,
    permit_id integer NOT NULL REFERENCES permit(id) ON DELETE CASCADE,
    type_id integer NOT NULL REFERENCES ref.inspection_type(id),
    planned date,
    done date,
    passed boolean,
    inspector_id integer REFERENCES clerk(id)
);

CREATE TABLE violation (
    id serial PRIMARY KEY,
    parcel_id integer NOT NULL REFERENCES parcel(id),
    code_id integer NOT NULL REFERENCES ref.violation_code(id),
    found date NOT NULL,
    cured date,
    permit_id integer REFERENCES permit(id)
);

CREATE TABLE notice (
    id serial PRIMARY KEY,
    violation_id integer NOT NULL REFERENCES violation(id) ON DELETE CASCADE,
    sent date NOT NULL,
    due date NOT NULL
);

CREATE TABLE hearing (
    id serial PRIMARY KEY,
    violation_id integer REFERENCES violation(id) ON DELETE CASCADE,
    permit_id integer REFERENCES permit(id) ON DELETE CASCADE,
    at timestamp without time zone NOT NULL,
    room varchar(20)
);

CREATE TABLE appeal (
    id serial PRIMARY KEY,
    permit_id integer NOT NULL REFERENCES permit(id) ON DELETE CASCADE,
    filed date NOT NULL,
    granted boolean
);

CREATE TABLE fee (
    id serial PRIMARY KEY,
    permit_id integer NOT NULL REFERENCES permit(id) ON DELETE CASCADE,
    code_id integer NOT NULL REFERENCES ref.fee_code(id),
    amount numeric(8,2) NOT NULL,
    paid date
);

CREATE TABLE receipt (
    id serial PRIMARY KEY,
    fee_id integer NOT NULL REFERENCES fee(id),
    no varchar(20) NOT NULL UNIQUE,
    amount numeric(8,2) NOT NULL,
    at timestamp without time zone DEFAULT now() NOT NULL
);

CREATE TABLE attachment (
    id serial PRIMARY KEY,
    permit_id integer NOT NULL REFERENCES permit(id) ON DELETE CASCADE,
    name varchar(200) NOT NULL,
    mime varchar(80),
    size integer,
    meta json
);

CREATE TABLE comment_period (
    id serial PRIMARY KEY,
    permit_id integer NOT NULL REFERENCES permit(id) ON DELETE CASCADE,
    opens date NOT NULL,
    closes date NOT NULL
);

CREATE TABLE public_comment (
    id serial PRIMARY KEY,
    period_id integer NOT NULL REFERENCES comment_period(id) ON DELETE CASCADE,
    name varchar(80),
    body text NOT NULL,
    at timestamp without time zone DEFAULT now() NOT NULL
);

CREATE TABLE change_log (
    id serial PRIMARY KEY,
    tbl varchar(30),
    row_id integer,
    what text,
    at timestamp without time zone DEFAULT now()
);

CREATE INDEX permit_state_idx ON permit (state);
CREATE VIEW pending AS SELECT p.id, p.number, t.name, a.name AS applicant, p.applied FROM permit p JOIN ref.permit_type t ON t.id = p.type_id JOIN person a ON a.id = p.applicant_id WHERE p.state IN ('A', 'R');
CREATE VIEW workload AS SELECT name, count(*) AS n FROM pending GROUP BY name;
CREATE VIEW unpaid AS SELECT p.number, sum(f.amount) AS due FROM fee f JOIN permit p ON p.id = f.permit_id WHERE f.paid IS NULL GROUP BY p.number;
CREATE FUNCTION next_number(t 
varchar) RETURNS varchar
 LANGUAGE sql AS $$ SELECT t || '-' || 
 (count(*) + 1) FROM permit WHERE number LIKE t || '-%' $$;

