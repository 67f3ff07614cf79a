CREATE SCHEMA core; CREATE SCHEMA civil; CREATE SCHEMA tax; CREATE SCHEMA hist;
SET search_path = core, public;
CREATE DOMAIN core.person_no AS char(10) CHECK (VALUE ~ '^\d{10}$');
CREATE DOMAIN core.org_no AS varchar(12);
CREATE TYPE core.act_kind AS ENUM ('birth', 'marriage', 'death', 'divorce');
CREATE TYPE core.lang AS ENUM ('de', 'fr', 'it');
CREATE TABLE core.versioned (valid_from date NOT NULL DEFAULT CURRENT_DATE, valid_to date, changed_by text);
CREATE TABLE core.person_name (id serial PRIMARY KEY, person_id bigint NOT NULL, value varchar(120) NOT NULL) INHERITS (core.versioned);
CREATE INDEX ix_person_name ON core.person_name (person_id) ;
CREATE VIEW core.cur_name AS SELECT id, person_id, value, valid_from FROM core.person_name WHERE valid_to IS NULL OR valid_to > CURRENT_DATE;
COMMENT ON TABLE core.person_name IS 'name of a person';
CREATE TABLE core.person_address (id serial PRIMARY KEY, person_id bigint NOT NULL, value varchar(120) NOT NULL) INHERITS (core.versioned);
CREATE INDEX ix_person_address ON core.person_address (person_id) ;
CREATE VIEW core.cur_address AS SELECT id, person_id, value, valid_from FROM core.person_address WHERE valid_to IS NULL OR valid_to > CURRENT_DATE;
COMMENT ON TABLE core.person_address IS 'address of a person';
CREATE TABLE core.person_residence (id serial PRIMARY KEY, person_id bigint NOT NULL, value varchar(120) NOT NULL) INHERITS (core.versioned);
CREATE INDEX ix_person_residence ON core.person_residence (person_id) ;
CREATE VIEW core.cur_residence AS SELECT id, person_id, value, valid_from FROM core.person_residence WHERE valid_to IS NULL OR valid_to > CURRENT_DATE;
COMMENT ON TABLE core.person_residence IS 'residence of a person';
CREATE TABLE core.person_nationality (id serial PRIMARY KEY, person_id bigint NOT NULL, value varchar(120) NOT NULL) INHERITS (core.versioned);
CREATE INDEX ix_person_nationality ON core.person_nationality (person_id) ;
CREATE VIEW core.cur_nationality AS SELECT id, person_id, value, valid_from FROM core.person_nationality WHERE valid_to IS NULL OR valid_to > CURRENT_DATE;
COMMENT ON TABLE core.person_nationality IS 'nationality of a person';
CREATE TABLE core.person_marital_state (id serial PRIMARY KEY, person_id bigint NOT NULL, value varchar(120) NOT NULL) INHERITS (core.versioned);
CREATE INDEX ix_person_marital_state ON core.person_marital_state (person_id) ;
CREATE VIEW core.cur_marital_state AS SELECT id, person_id, value, valid_from FROM core.person_marital_state WHERE valid_to IS NULL OR valid_to > CURRENT_DATE;
COMMENT ON TABLE core.person_marital_state IS 'marital_state of a person';
CREATE TABLE core.person_religion (id serial PRIMARY KEY, person_id bigint NOT NULL, value varchar(120) NOT NULL) INHERITS (core.versioned);
CREATE INDEX ix_person_religion ON core.person_religion (person_id) ;
CREATE VIEW core.cur_religion AS SELECT id, person_id, value, valid_from FROM core.person_religion WHERE valid_to IS NULL OR valid_to > CURRENT_DATE;
COMMENT ON TABLE core.person_religion IS 'religion of a person';
CREATE TABLE core.person_profession (id serial PRIMARY KEY, person_id bigint NOT NULL, value varchar(120) NOT NULL) INHERITS (core.versioned);
CREATE INDEX ix_person_profession ON core.person_profession (person_id) ;
CREATE VIEW core.cur_profession AS SELECT id, person_id, value, valid_from FROM core.person_profession WHERE valid_to IS NULL OR valid_to > CURRENT_DATE;
COMMENT ON TABLE core.person_profession IS 'profession of a person';
CREATE TABLE core.person_custody (id serial PRIMARY KEY, person_id bigint NOT NULL, value varchar(120) NOT NULL) INHERITS (core.versioned);
CREATE INDEX ix_person_custody ON core.person_custody (person_id) ;
CREATE VIEW core.cur_custody AS SELECT id, person_id, value, valid_from FROM core.person_custody WHERE valid_to IS NULL OR valid_to > CURRENT_DATE;
COMMENT ON TABLE core.person_custody IS 'custody of a person';
CREATE TABLE core.person_passport (id serial PRIMARY KEY, person_id bigint NOT NULL, value varchar(120) NOT NULL) INHERITS (core.versioned);
CREATE INDEX ix_person_passport ON core.person_passport (person_id) ;
CREATE VIEW core.cur_passport AS SELECT id, person_id, value, valid_from FROM core.person_passport WHERE valid_to IS NULL OR valid_to > CURRENT_DATE;
COMMENT ON TABLE core.person_passport IS 'passport of a person';
CREATE TABLE core.person_driving_licence (id serial PRIMARY KEY, person_id bigint NOT NULL, value varchar(120) NOT NULL) INHERITS (core.versioned);
CREATE INDEX ix_person_driving_licence ON core.person_driving_licence (person_id) ;
CREATE VIEW core.cur_driving_licence AS SELECT id, person_id, value, valid_from FROM core.person_driving_licence WHERE valid_to IS NULL OR valid_to > CURRENT_DATE;
COMMENT ON TABLE core.person_driving_licence IS 'driving_licence of a person';
CREATE TABLE core.canton (
    id bigserial NOT NULL,
    code char(2) NOT NULL,
    name varchar(120) NOT NULL,
    constraint pk_canton PRIMARY KEY (id),
    CONSTRAINT uq_canton_code UNIQUE (code)
);
CREATE TABLE core.municipality (
    id bigserial NOT NULL,
    canton_id bigint NOT NULL,
    bfs_no integer NOT NULL,
    name varchar(120) NOT NULL,
    lang core.lang,
    dissolved date,
    constraint pk_municipality PRIMARY KEY (id),
    CONSTRAINT uq_municipality_bfs_no UNIQUE (bfs_no)
);
CREATE TABLE core.person (
    id bigserial NOT NULL,
    pno core.person_no NOT NULL,
    sex char(1),
    born date NOT NULL,
    died date,
    lang core.lang DEFAULT 'de' NOT NULL,
    muni_id bigint,
    valid_from_ts timestamp DEFAULT now() NOT NULL,
    recorded_ts timestamp DEFAULT now() NOT NULL,
    constraint pk_person PRIMARY KEY (id),
    CONSTRAINT uq_person_pno UNIQUE (pno)
);
CREATE TABLE core.household (
    id bigserial NOT NULL,
    muni_id bigint NOT NULL,
    egid integer,
    ewid integer,
    constraint pk_household PRIMARY KEY (id),
    CONSTRAINT uq_household_egid_ewid UNIQUE (egid, ewid)
);
CREATE TABLE core.household_member (
    id bigserial NOT NULL,
    household_id bigint NOT NULL,
    person_id bigint NOT NULL,
    role integer,
    since date NOT NULL,
    constraint pk_household_member PRIMARY KEY (id),
    CONSTRAINT uq_household_member_household_id_person_id UNIQUE (household_id, person_id)
);
CREATE TABLE core.relation (
    id bigserial NOT NULL,
    a_id bigint NOT NULL,
    b_id bigint NOT NULL,
    kind varchar(10) NOT NULL,
    since date,
    until_d date,
    constraint pk_relation PRIMARY KEY (id),
    CONSTRAINT ck_relation_1 CHECK (a_id<>b_id),
    CONSTRAINT uq_relation_a_id_b_id_kind UNIQUE (a_id, b_id, kind)
);
CREATE TABLE core.org (
    id bigserial NOT NULL,
    ono core.org_no NOT NULL,
    name varchar(120) NOT NULL,
    legal_form varchar(10) NOT NULL,
    muni_id bigint,
    founded date,
    closed date,
    constraint pk_org PRIMARY KEY (id),
    CONSTRAINT uq_org_ono UNIQUE (ono)
);
CREATE TABLE core.org_person (
    id bigserial NOT NULL,
    org_id bigint NOT NULL,
    person_id bigint NOT NULL,
    function varchar(120) NOT NULL,
    signature char(1),
    constraint pk_org_person PRIMARY KEY (id),
    CONSTRAINT uq_org_person_org_id_person_id_function UNIQUE (org_id, person_id, function)
);
CREATE TABLE core.org_noga (
    id bigserial NOT NULL,
    org_id bigint NOT NULL,
    code varchar(8) NOT NULL,
    main boolean DEFAULT false NOT NULL,
    constraint pk_org_noga PRIMARY KEY (id)
);
CREATE TABLE core.clerk (
    id bigserial NOT NULL,
    login varchar(120) NOT NULL,
    name varchar(120) NOT NULL,
    muni_id bigint,
    active boolean DEFAULT true NOT NULL,
    constraint pk_clerk PRIMARY KEY (id),
    CONSTRAINT uq_clerk_login UNIQUE (login)
);
CREATE TABLE core.block (
    id bigserial NOT NULL,
    person_id bigint NOT NULL,
    kind integer NOT NULL,
    until_d date,
    clerk_id bigint,
    constraint pk_block PRIMARY KEY (id)
);
CREATE TABLE civil.act (
    id bigserial NOT NULL,
    kind core.act_kind NOT NULL,
    no varchar(20) NOT NULL,
    at date NOT NULL,
    muni_id bigint NOT NULL,
    clerk_id bigint,
    valid_from_ts timestamp DEFAULT now() NOT NULL,
    recorded_ts timestamp DEFAULT now() NOT NULL,
    constraint pk_act PRIMARY KEY (id),
    CONSTRAINT uq_act_no UNIQUE (no)
);
CREATE TABLE civil.act_person (
    act_id bigint NOT NULL,
    person_id bigint NOT NULL,
    role varchar(20) NOT NULL,
    constraint pk_act_person PRIMARY KEY (act_id, person_id, role)
);
CREATE TABLE civil.certificate (
    id bigserial NOT NULL,
    act_id bigint NOT NULL,
    issued date NOT NULL,
    fee numeric(8,2) NOT NULL,
    copies integer DEFAULT 1,
    constraint pk_certificate PRIMARY KEY (id)
);
CREATE TABLE civil.name_change (
    id bigserial NOT NULL,
    person_id bigint NOT NULL,
    old_name varchar(120) NOT NULL,
    new_name varchar(120) NOT NULL,
    at date NOT NULL,
    constraint pk_name_change PRIMARY KEY (id)
);
CREATE TABLE civil.move (
    id bigserial NOT NULL,
    person_id bigint NOT NULL,
    from_muni bigint,
    to_muni bigint,
    at date NOT NULL,
    notified boolean DEFAULT false,
    constraint pk_move PRIMARY KEY (id),
    CONSTRAINT ck_move_1 CHECK (from_muni IS DISTINCT FROM to_muni)
);
CREATE TABLE civil.naturalisation (
    id bigserial NOT NULL,
    person_id bigint NOT NULL,
    state integer NOT NULL,
    opened date NOT NULL,
    decided date,
    constraint pk_naturalisation PRIMARY KEY (id)
);
CREATE TABLE civil.election_right (
    id bigserial NOT NULL,
    person_id bigint NOT NULL,
    level char(1) NOT NULL,
    since date NOT NULL,
    constraint pk_election_right PRIMARY KEY (id),
    CONSTRAINT uq_election_right_person_id_level UNIQUE (person_id, level)
);
CREATE TABLE civil.vote_event (
    id bigserial NOT NULL,
    day date NOT NULL,
    title text NOT NULL,
    constraint pk_vote_event PRIMARY KEY (id),
    CONSTRAINT uq_vote_event_day UNIQUE (day)
);
CREATE TABLE civil.vote_card (
    id bigserial NOT NULL,
    event_id bigint NOT NULL,
    person_id bigint NOT NULL,
    sent timestamp,
    returned timestamp,
    constraint pk_vote_card PRIMARY KEY (id),
    CONSTRAINT uq_vote_card_event_id_person_id UNIQUE (event_id, person_id)
);
CREATE TABLE tax.taxpayer (
    id bigserial NOT NULL,
    person_id bigint,
    org_id bigint,
    constraint pk_taxpayer PRIMARY KEY (id),
    CONSTRAINT uq_taxpayer_person_id UNIQUE (person_id),
    CONSTRAINT uq_taxpayer_org_id UNIQUE (org_id),
    CONSTRAINT ck_taxpayer_1 CHECK (num_nonnulls(person_id,org_id)=1)
);
CREATE TABLE tax.declaration (
    id bigserial NOT NULL,
    taxpayer_id bigint NOT NULL,
    year integer NOT NULL,
    income numeric(14,2),
    assets numeric(14,2),
    filed date,
    state varchar(12) DEFAULT 'open' NOT NULL,
    constraint pk_declaration PRIMARY KEY (id),
    CONSTRAINT uq_declaration_taxpayer_id_year UNIQUE (taxpayer_id, year)
);
CREATE TABLE tax.deduction (
    id bigserial NOT NULL,
    declaration_id bigint NOT NULL,
    code varchar(8) NOT NULL,
    amount numeric(12,2) NOT NULL,
    constraint pk_deduction PRIMARY KEY (id)
);
CREATE TABLE tax.assessment (
    id bigserial NOT NULL,
    declaration_id bigint NOT NULL,
    amount numeric(14,2) NOT NULL,
    final boolean DEFAULT false NOT NULL,
    constraint pk_assessment PRIMARY KEY (id),
    CONSTRAINT uq_assessment_declaration_id UNIQUE (declaration_id)
);
CREATE TABLE tax.bill (
    id bigserial NOT NULL,
    taxpayer_id bigint NOT NULL,
    year integer NOT NULL,
    kind char(1) NOT NULL,
    amount numeric(14,2) NOT NULL,
    due date NOT NULL,
    constraint pk_bill PRIMARY KEY (id)
);
CREATE TABLE tax.receipt (
    id bigserial NOT NULL,
    bill_id bigint NOT NULL,
    amount numeric(14,2) NOT NULL,
    at date NOT NULL,
    ref char(27),
    constraint pk_receipt PRIMARY KEY (id)
);
CREATE TABLE tax.rate (
    canton_id bigint NOT NULL,
    year integer NOT NULL,
    from_income numeric(14,2) NOT NULL,
    pct numeric(6,4) NOT NULL,
    constraint pk_rate PRIMARY KEY (canton_id, year, from_income)
);
CREATE TABLE tax.debt_case (
    id bigserial NOT NULL,
    bill_id bigint NOT NULL,
    opened date NOT NULL,
    closed date,
    costs numeric(10,2),
    constraint pk_debt_case PRIMARY KEY (id)
);
CREATE TABLE tax.property (
    id bigserial NOT NULL,
    egrid varchar(14) NOT NULL,
    muni_id bigint NOT NULL,
    value numeric(14,2),
    owner_id bigint,
    area_m2 integer,
    constraint pk_property PRIMARY KEY (id),
    CONSTRAINT uq_property_egrid UNIQUE (egrid)
);
ALTER TABLE ONLY core.municipality ADD CONSTRAINT fk_municipality_canton_id FOREIGN KEY (canton_id) REFERENCES core.canton(id);
ALTER TABLE ONLY core.person ADD CONSTRAINT fk_person_muni_id FOREIGN KEY (muni_id) REFERENCES core.municipality(id);
ALTER TABLE ONLY core.household ADD CONSTRAINT fk_household_muni_id FOREIGN KEY (muni_id) REFERENCES core.municipality(id);
ALTER TABLE ONLY core.household_member ADD CONSTRAINT fk_household_member_household_id FOREIGN KEY (household_id) REFERENCES core.household(id) ON DELETE CASCADE;
ALTER TABLE ONLY core.household_member ADD CONSTRAINT fk_household_member_person_id FOREIGN KEY (person_id) REFERENCES core.person(id);
ALTER TABLE ONLY core.relation ADD CONSTRAINT fk_relation_a_id FOREIGN KEY (a_id) REFERENCES core.person(id);
ALTER TABLE ONLY core.relation ADD CONSTRAINT fk_relation_b_id FOREIGN KEY (b_id) REFERENCES core.person(id);
ALTER TABLE ONLY core.org ADD CONSTRAINT fk_org_muni_id FOREIGN KEY (muni_id) REFERENCES core.municipality(id);
ALTER TABLE ONLY core.org_person ADD CONSTRAINT fk_org_person_org_id FOREIGN KEY (org_id) REFERENCES core.org(id) ON DELETE CASCADE;
ALTER TABLE ONLY core.org_person ADD CONSTRAINT fk_org_person_person_id FOREIGN KEY (person_id) REFERENCES core.person(id);
ALTER TABLE ONLY core.org_noga ADD CONSTRAINT fk_org_noga_org_id FOREIGN KEY (org_id) REFERENCES core.org(id) ON DELETE CASCADE;
ALTER TABLE ONLY core.clerk ADD CONSTRAINT fk_clerk_muni_id FOREIGN KEY (muni_id) REFERENCES core.municipality(id);
ALTER TABLE ONLY core.block ADD CONSTRAINT fk_block_person_id FOREIGN KEY (person_id) REFERENCES core.person(id);
ALTER TABLE ONLY core.block ADD CONSTRAINT fk_block_clerk_id FOREIGN KEY (clerk_id) REFERENCES core.clerk(id);
ALTER TABLE ONLY civil.act ADD CONSTRAINT fk_act_muni_id FOREIGN KEY (muni_id) REFERENCES core.municipality(id);
ALTER TABLE ONLY civil.act ADD CONSTRAINT fk_act_clerk_id FOREIGN KEY (clerk_id) REFERENCES core.clerk(id);
ALTER TABLE ONLY civil.act_person ADD CONSTRAINT fk_act_person_act_id FOREIGN KEY (act_id) REFERENCES civil.act(id) ON DELETE CASCADE;
ALTER TABLE ONLY civil.act_person ADD CONSTRAINT fk_act_person_person_id FOREIGN KEY (person_id) REFERENCES core.person(id);
ALTER TABLE ONLY civil.certificate ADD CONSTRAINT fk_certificate_act_id FOREIGN KEY (act_id) REFERENCES civil.act(id);
ALTER TABLE ONLY civil.name_change ADD CONSTRAINT fk_name_change_person_id FOREIGN KEY (person_id) REFERENCES core.person(id);
ALTER TABLE ONLY civil.move ADD CONSTRAINT fk_move_person_id FOREIGN KEY (person_id) REFERENCES core.person(id);
ALTER TABLE ONLY civil.move ADD CONSTRAINT fk_move_from_muni FOREIGN KEY (from_muni) REFERENCES core.municipality(id);
ALTER TABLE ONLY civil.move ADD CONSTRAINT fk_move_to_muni FOREIGN KEY (to_muni) REFERENCES core.municipality(id);
ALTER TABLE ONLY civil.naturalisation ADD CONSTRAINT fk_naturalisation_person_id FOREIGN KEY (person_id) REFERENCES core.person(id);
ALTER TABLE ONLY civil.election_right ADD CONSTRAINT fk_election_right_person_id FOREIGN KEY (person_id) REFERENCES core.person(id);
ALTER TABLE ONLY civil.vote_card ADD CONSTRAINT fk_vote_card_event_id FOREIGN KEY (event_id) REFERENCES civil.vote_event(id);
ALTER TABLE ONLY civil.vote_card ADD CONSTRAINT fk_vote_card_person_id FOREIGN KEY (person_id) REFERENCES core.person(id);
ALTER TABLE ONLY tax.taxpayer ADD CONSTRAINT fk_taxpayer_person_id FOREIGN KEY (person_id) REFERENCES core.person(id);
ALTER TABLE ONLY tax.taxpayer ADD CONSTRAINT fk_taxpayer_org_id FOREIGN KEY (org_id) REFERENCES core.org(id);
ALTER TABLE ONLY tax.declaration ADD CONSTRAINT fk_declaration_taxpayer_id FOREIGN KEY (taxpayer_id) REFERENCES tax.taxpayer(id);
ALTER TABLE ONLY tax.deduction ADD CONSTRAINT fk_deduction_declaration_id FOREIGN KEY (declaration_id) REFERENCES tax.declaration(id) ON DELETE CASCADE;
ALTER TABLE ONLY tax.assessment ADD CONSTRAINT fk_assessment_declaration_id FOREIGN KEY (declaration_id) REFERENCES tax.declaration(id);
ALTER TABLE ONLY tax.bill ADD CONSTRAINT fk_bill_taxpayer_id FOREIGN KEY (taxpayer_id) REFERENCES tax.taxpayer(id);
ALTER TABLE ONLY tax.receipt ADD CONSTRAINT fk_receipt_bill_id FOREIGN KEY (bill_id) REFERENCES tax.bill(id);
ALTER TABLE ONLY tax.rate ADD CONSTRAINT fk_rate_canton_id FOREIGN KEY (canton_id) REFERENCES core.canton(id);
ALTER TABLE ONLY tax.debt_case ADD CONSTRAINT fk_debt_case_bill_id FOREIGN KEY (bill_id) REFERENCES tax.bill(id);
ALTER TABLE ONLY tax.property ADD CONSTRAINT fk_property_muni_id FOREIGN KEY (muni_id) REFERENCES core.municipality(id);
ALTER TABLE ONLY tax.property ADD CONSTRAINT fk_property_owner_id FOREIGN KEY (owner_id) REFERENCES tax.taxpayer(id);
ALTER TABLE core.person_name ADD CONSTRAINT fk_name_person FOREIGN KEY (person_id) REFERENCES core.person  ;
ALTER TABLE core.person_address ADD CONSTRAINT fk_address_person FOREIGN KEY (person_id) REFERENCES core.person  ;
ALTER TABLE core.person_residence ADD CONSTRAINT fk_residence_person FOREIGN KEY (person_id) REFERENCES core.person  ;
ALTER TABLE core.person_nationality ADD CONSTRAINT fk_nationality_person FOREIGN KEY (person_id) REFERENCES core.person  ;
ALTER TABLE core.person_passport ADD CONSTRAINT fk_passport_person FOREIGN KEY (person_id) REFERENCES core.person  ;
CREATE VIEW core.v_person AS SELECT p.id, p.pno, n.value AS name, a.value AS address, m.name AS municipality FROM core.person p LEFT JOIN core.cur_name n ON n.person_id = p.id LEFT JOIN core.cur_address a ON a.person_id = p.id LEFT JOIN core.municipality m ON m.id = p.muni_id ;
CREATE VIEW tax.v_open AS SELECT t.id AS taxpayer_id, COALESCE(v.name, o.name::text) AS name, sum(b.amount) AS owed FROM tax.bill b JOIN tax.taxpayer t ON t.id = b.taxpayer_id LEFT JOIN core.v_person v ON v.id = t.person_id LEFT JOIN core.org o ON o.id = t.org_id GROUP BY 1, 2;
CREATE VIEW tax.v_top AS SELECT * FROM tax.v_open ORDER BY owed DESC LIMIT 100;
CREATE FUNCTION core.age_at(d date, born date) RETURNS integer LANGUAGE sql IMMUTABLE  AS $$ SELECT extract(year FROM age(d, born))::integer $$;
CREATE FUNCTION tax.compute(p_canton bigint, p_year int, p_income numeric) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT round(p_income * pct / 100, 2) FROM tax.rate WHERE canton_id = p_canton AND year = p_year AND from_income <= p_income ORDER BY from_income DESC LIMIT 1 $$;
CREATE TABLE hist.journal (id bigserial PRIMARY KEY, tab text NOT NULL, op char(1) NOT NULL, row_data text, at timestamp DEFAULT now() NOT NULL);
CREATE FUNCTION hist.log() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO hist.journal(tab, op, row_data) VALUES (TG_RELNAME, left(TG_OP, 1), to_json(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END)::text); RETURN NULL; END $$;
CREATE TRIGGER h_person AFTER INSERT OR UPDATE OR DELETE ON core.person FOR EACH ROW EXECUTE FUNCTION hist.log();
CREATE TRIGGER h_org AFTER INSERT OR UPDATE OR DELETE ON core.org FOR EACH ROW EXECUTE FUNCTION hist.log();
CREATE TRIGGER h_act AFTER INSERT OR UPDATE OR DELETE ON civil.act FOR EACH ROW EXECUTE FUNCTION hist.log();
