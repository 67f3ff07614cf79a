CREATE SCHEMA core; CREATE SCHEMA civil; CREATE SCHEMA revenue; CREATE SCHEMA hist;
SET search_path = core, public;
CREATE DOMAIN core.person_no AS char(11) CHECK (VALUE ~ '^\d{6}[-+A]\d{4}$');
CREATE DOMAIN core.org_no AS varchar(12);
CREATE TYPE core.act_kind AS ENUM ('birth', 'marriage', 'death', 'divorce', 'partnership', 'gender_change');
CREATE TYPE core.lang AS ENUM ('de', 'fr', 'it', 'rm', 'en');
CREATE TABLE core.versioned (valid_from date NOT NULL DEFAULT CURRENT_DATE, valid_to date, changed_by text NOT NULL DEFAULT CURRENT_USER, reason text, CONSTRAINT versioned_ck CHECK (valid_to IS NULL OR valid_to > valid_from));
CREATE TABLE core.person_name (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, person_id bigint NOT NULL, value text NOT NULL) INHERITS (core.versioned);
CREATE INDEX ix_person_name ON core.person_name (person_id) WHERE valid_to IS NULL;
CREATE VIEW core.cur_name AS SELECT id, person_id, value, valid_from, changed_by FROM core.person_name WHERE valid_to IS NULL OR valid_to > CURRENT_DATE;
CREATE TRIGGER aud_name BEFORE UPDATE ON core.person_name FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
COMMENT ON TABLE core.person_name IS 'Versioned: name';
CREATE TABLE core.person_address (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, person_id bigint NOT NULL, value text NOT NULL) INHERITS (core.versioned);
CREATE INDEX ix_person_address ON core.person_address (person_id) WHERE valid_to IS NULL;
CREATE VIEW core.cur_address AS SELECT id, person_id, value, valid_from, changed_by FROM core.person_address WHERE valid_to IS NULL OR valid_to > CURRENT_DATE;
CREATE TRIGGER aud_address BEFORE UPDATE ON core.person_address FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
COMMENT ON TABLE core.person_address IS 'Versioned: address';
CREATE TABLE core.person_residence (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, person_id bigint NOT NULL, value text NOT NULL) INHERITS (core.versioned);
CREATE INDEX ix_person_residence ON core.person_residence (person_id) WHERE valid_to IS NULL;
CREATE VIEW core.cur_residence AS SELECT id, person_id, value, valid_from, changed_by FROM core.person_residence WHERE valid_to IS NULL OR valid_to > CURRENT_DATE;
CREATE TRIGGER aud_residence BEFORE UPDATE ON core.person_residence FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
COMMENT ON TABLE core.person_residence IS 'Versioned: residence';
CREATE TABLE core.person_nationality (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, person_id bigint NOT NULL, value text NOT NULL) INHERITS (core.versioned);
CREATE INDEX ix_person_nationality ON core.person_nationality (person_id) WHERE valid_to IS NULL;
CREATE VIEW core.cur_nationality AS SELECT id, person_id, value, valid_from, changed_by FROM core.person_nationality WHERE valid_to IS NULL OR valid_to > CURRENT_DATE;
CREATE TRIGGER aud_nationality BEFORE UPDATE ON core.person_nationality FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
COMMENT ON TABLE core.person_nationality IS 'Versioned: nationality';
CREATE TABLE core.person_marital_state (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, person_id bigint NOT NULL, value text NOT NULL) INHERITS (core.versioned);
CREATE INDEX ix_person_marital_state ON core.person_marital_state (person_id) WHERE valid_to IS NULL;
CREATE VIEW core.cur_marital_state AS SELECT id, person_id, value, valid_from, changed_by FROM core.person_marital_state WHERE valid_to IS NULL OR valid_to > CURRENT_DATE;
CREATE TRIGGER aud_marital_state BEFORE UPDATE ON core.person_marital_state FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
COMMENT ON TABLE core.person_marital_state IS 'Versioned: marital_state';
CREATE TABLE core.person_religion (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, person_id bigint NOT NULL, value text NOT NULL) INHERITS (core.versioned);
CREATE INDEX ix_person_religion ON core.person_religion (person_id) WHERE valid_to IS NULL;
CREATE VIEW core.cur_religion AS SELECT id, person_id, value, valid_from, changed_by FROM core.person_religion WHERE valid_to IS NULL OR valid_to > CURRENT_DATE;
CREATE TRIGGER aud_religion BEFORE UPDATE ON core.person_religion FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
COMMENT ON TABLE core.person_religion IS 'Versioned: religion';
CREATE TABLE core.person_profession (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, person_id bigint NOT NULL, value text NOT NULL) INHERITS (core.versioned);
CREATE INDEX ix_person_profession ON core.person_profession (person_id) WHERE valid_to IS NULL;
CREATE VIEW core.cur_profession AS SELECT id, person_id, value, valid_from, changed_by FROM core.person_profession WHERE valid_to IS NULL OR valid_to > CURRENT_DATE;
CREATE TRIGGER aud_profession BEFORE UPDATE ON core.person_profession FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
COMMENT ON TABLE core.person_profession IS 'Versioned: profession';
CREATE TABLE core.person_custody (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, person_id bigint NOT NULL, value text NOT NULL) INHERITS (core.versioned);
CREATE INDEX ix_person_custody ON core.person_custody (person_id) WHERE valid_to IS NULL;
CREATE VIEW core.cur_custody AS SELECT id, person_id, value, valid_from, changed_by FROM core.person_custody WHERE valid_to IS NULL OR valid_to > CURRENT_DATE;
CREATE TRIGGER aud_custody BEFORE UPDATE ON core.person_custody FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
COMMENT ON TABLE core.person_custody IS 'Versioned: custody';
CREATE TABLE core.person_passport (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, person_id bigint NOT NULL, value text NOT NULL) INHERITS (core.versioned);
CREATE INDEX ix_person_passport ON core.person_passport (person_id) WHERE valid_to IS NULL;
CREATE VIEW core.cur_passport AS SELECT id, person_id, value, valid_from, changed_by FROM core.person_passport WHERE valid_to IS NULL OR valid_to > CURRENT_DATE;
CREATE TRIGGER aud_passport BEFORE UPDATE ON core.person_passport FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
COMMENT ON TABLE core.person_passport IS 'Versioned: passport';
CREATE TABLE core.person_driving_licence (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, person_id bigint NOT NULL, value text NOT NULL) INHERITS (core.versioned);
CREATE INDEX ix_person_driving_licence ON core.person_driving_licence (person_id) WHERE valid_to IS NULL;
CREATE VIEW core.cur_driving_licence AS SELECT id, person_id, value, valid_from, changed_by FROM core.person_driving_licence WHERE valid_to IS NULL OR valid_to > CURRENT_DATE;
CREATE TRIGGER aud_driving_licence BEFORE UPDATE ON core.person_driving_licence FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
COMMENT ON TABLE core.person_driving_licence IS 'Versioned: driving_licence';
CREATE TABLE core.canton (
    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    code char(2) NOT NULL,
    name varchar(200) NOT NULL,
    constraint pk_canton PRIMARY KEY (id),
    CONSTRAINT uq_canton_code UNIQUE (code)
);
CREATE TABLE core.municipality (
    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    canton_id bigint NOT NULL,
    bfs_no varchar(6) NOT NULL,
    name varchar(200) NOT NULL,
    lang core.lang,
    dissolved date,
    successor_id bigint,
    constraint pk_municipality PRIMARY KEY (id),
    CONSTRAINT uq_municipality_bfs_no UNIQUE (bfs_no)
);
CREATE TABLE core.person (
    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    pno core.person_no NOT NULL,
    sex char(1),
    born date NOT NULL,
    died date,
    lang core.lang DEFAULT 'de' NOT NULL,
    muni_id bigint,
    valid_from_ts timestamptz DEFAULT now() NOT NULL,
    recorded_ts timestamptz DEFAULT now() NOT NULL,
    protected boolean DEFAULT false NOT NULL,
    constraint pk_person PRIMARY KEY (id),
    CONSTRAINT uq_person_pno UNIQUE (pno),
    CONSTRAINT ck_person_1 CHECK (died IS NULL OR died>=born)
);
CREATE TABLE core.household (
    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    muni_id bigint NOT NULL,
    egid bigint,
    ewid integer,
    constraint pk_household PRIMARY KEY (id),
    CONSTRAINT uq_household_egid_ewid UNIQUE (egid, ewid)
);
CREATE TABLE core.household_member (
    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    household_id bigint NOT NULL,
    person_id bigint NOT NULL,
    role varchar(20),
    since date NOT NULL,
    constraint pk_household_member PRIMARY KEY (id),
    CONSTRAINT uq_household_member_household_id_person_id UNIQUE (household_id, person_id)
);
CREATE TABLE core.relation (
    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
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
    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    ono core.org_no NOT NULL,
    name varchar(200) NOT NULL,
    legal_form varchar(10) NOT NULL,
    muni_id bigint,
    founded date,
    closed date,
    search tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig,(name)::text)) STORED,
    constraint pk_org PRIMARY KEY (id),
    CONSTRAINT uq_org_ono UNIQUE (ono)
);
CREATE TABLE core.org_person (
    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    org_id bigint NOT NULL,
    person_id bigint NOT NULL,
    function varchar(200) NOT NULL,
    signature char(1),
    constraint pk_org_person PRIMARY KEY (id),
    CONSTRAINT uq_org_person_org_id_person_id_function UNIQUE (org_id, person_id, function)
);
CREATE TABLE core.org_noga (
    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    org_id bigint NOT NULL,
    code varchar(8) NOT NULL,
    main boolean DEFAULT false NOT NULL,
    constraint pk_org_noga PRIMARY KEY (id),
    CONSTRAINT uq_org_noga_org_id_code UNIQUE (org_id, code)
);
CREATE TABLE core.clerk (
    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    login varchar(200) NOT NULL,
    name varchar(200) NOT NULL,
    muni_id bigint,
    active boolean DEFAULT true NOT NULL,
    constraint pk_clerk PRIMARY KEY (id),
    CONSTRAINT uq_clerk_login UNIQUE (login)
);
CREATE TABLE core.block (
    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    person_id bigint NOT NULL,
    kind varchar(20) NOT NULL,
    until_d date,
    clerk_id bigint,
    constraint pk_block PRIMARY KEY (id)
);
CREATE TABLE civil.act (
    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    kind core.act_kind NOT NULL,
    no varchar(20) NOT NULL,
    at date NOT NULL,
    muni_id bigint NOT NULL,
    clerk_id bigint,
    valid_from_ts timestamptz DEFAULT now() NOT NULL,
    recorded_ts timestamptz DEFAULT now() NOT NULL,
    annulled date,
    constraint pk_act PRIMARY KEY (id),
    CONSTRAINT uq_act_no UNIQUE (no),
    CONSTRAINT ck_act_1 CHECK (annulled IS NULL OR annulled>at)
);
CREATE TABLE civil.act_person (
    act_id bigint NOT NULL,
    person_id bigint NOT NULL,
    role varchar(20) NOT NULL,
    constraint pk_act_person PRIMARY KEY (act_id, person_id, role)
);
CREATE TABLE civil.certificate (
    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    act_id bigint NOT NULL,
    issued date NOT NULL,
    fee numeric(8,2) NOT NULL,
    copies smallint DEFAULT 1 NOT NULL,
    lang core.lang,
    constraint pk_certificate PRIMARY KEY (id)
);
CREATE TABLE civil.name_change (
    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    person_id bigint NOT NULL,
    old_name varchar(200) NOT NULL,
    new_name varchar(200) NOT NULL,
    at date NOT NULL,
    constraint pk_name_change PRIMARY KEY (id)
);
CREATE TABLE civil.move (
    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    person_id bigint NOT NULL,
    from_muni bigint,
    to_muni bigint,
    at date NOT NULL,
    notified_at timestamptz,
    constraint pk_move PRIMARY KEY (id),
    CONSTRAINT ck_move_1 CHECK (from_muni IS DISTINCT FROM to_muni)
);
CREATE TABLE civil.naturalisation (
    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    person_id bigint NOT NULL,
    state varchar(20) NOT NULL,
    opened date NOT NULL,
    decided date,
    constraint pk_naturalisation PRIMARY KEY (id)
);
CREATE TABLE civil.election_right (
    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    person_id bigint NOT NULL,
    level char(1) NOT NULL,
    since date NOT NULL,
    constraint pk_election_right PRIMARY KEY (id),
    CONSTRAINT uq_election_right_person_id_level UNIQUE (person_id, level)
);
CREATE TABLE civil.vote_event (
    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    day date NOT NULL,
    title text NOT NULL,
    kind varchar(20) DEFAULT 'referendum' NOT NULL,
    constraint pk_vote_event PRIMARY KEY (id),
    CONSTRAINT uq_vote_event_day UNIQUE (day)
);
CREATE TABLE civil.vote_card (
    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    event_id bigint NOT NULL,
    person_id bigint NOT NULL,
    sent timestamptz,
    returned timestamptz,
    constraint pk_vote_card PRIMARY KEY (id),
    CONSTRAINT uq_vote_card_event_id_person_id UNIQUE (event_id, person_id)
);
CREATE TABLE revenue.taxpayer (
    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    person_id bigint,
    org_id bigint,
    constraint pk_taxpayer PRIMARY KEY (id),
    CONSTRAINT uq_taxpayer_person_id UNIQUE (person_id),
    CONSTRAINT uq_taxpayer_org_id UNIQUE (org_id),
    CONSTRAINT ck_taxpayer_1 CHECK (num_nonnulls(person_id,org_id)=1)
);
CREATE TABLE revenue.declaration (
    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    taxpayer_id bigint NOT NULL,
    year smallint NOT NULL,
    income numeric(14,2),
    assets numeric(14,2),
    filed timestamptz,
    state varchar(12) DEFAULT 'open' NOT NULL,
    constraint pk_declaration PRIMARY KEY (id),
    CONSTRAINT uq_declaration_taxpayer_id_year UNIQUE (taxpayer_id, year)
);
CREATE TABLE revenue.deduction (
    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    declaration_id bigint NOT NULL,
    code varchar(8) NOT NULL,
    amount numeric(12,2) NOT NULL,
    constraint pk_deduction PRIMARY KEY (id)
);
CREATE TABLE revenue.assessment (
    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    declaration_id bigint NOT NULL,
    amount numeric(14,2) NOT NULL,
    final boolean DEFAULT false NOT NULL,
    appeal_until date,
    constraint pk_assessment PRIMARY KEY (id),
    CONSTRAINT uq_assessment_declaration_id UNIQUE (declaration_id)
);
CREATE TABLE revenue.bill (
    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    taxpayer_id bigint NOT NULL,
    year smallint NOT NULL,
    kind char(1) NOT NULL,
    amount numeric(14,2) NOT NULL,
    due date NOT NULL,
    checksum bytea,
    constraint pk_bill PRIMARY KEY (id)
);
CREATE TABLE revenue.receipt (
    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    bill_id bigint NOT NULL,
    amount numeric(14,2) NOT NULL,
    at date NOT NULL,
    ref char(27) NOT NULL,
    qr_iban varchar(21),
    tags text[] DEFAULT '{}'::text[] NOT NULL,
    constraint pk_receipt PRIMARY KEY (id)
);
CREATE INDEX ix_receipt_tags ON revenue.receipt USING gin (tags);
CREATE TABLE revenue.rate (
    canton_id bigint NOT NULL,
    year smallint NOT NULL,
    from_income numeric(14,2) NOT NULL,
    pct numeric(6,4) NOT NULL,
    constraint pk_rate PRIMARY KEY (canton_id, year, from_income)
);
CREATE TABLE revenue.debt_case (
    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    bill_id bigint NOT NULL,
    opened date NOT NULL,
    closed date,
    costs numeric(10,2),
    constraint pk_debt_case PRIMARY KEY (id)
);
CREATE TABLE revenue.property (
    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    egrid varchar(14),
    muni_id bigint NOT NULL,
    value numeric(14,2),
    owner_id bigint,
    area_m2 numeric(12,1),
    constraint pk_property PRIMARY KEY (id),
    CONSTRAINT uq_property_egrid UNIQUE (egrid)
);
ALTER TABLE ONLY core.municipality ADD CONSTRAINT fk_municipality_canton_id FOREIGN KEY (canton_id) REFERENCES core.canton(id);
ALTER TABLE ONLY core.municipality ADD CONSTRAINT fk_municipality_successor_id FOREIGN KEY (successor_id) REFERENCES core.municipality(id);
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
ALTER TABLE ONLY revenue.taxpayer ADD CONSTRAINT fk_taxpayer_person_id FOREIGN KEY (person_id) REFERENCES core.person(id);
ALTER TABLE ONLY revenue.taxpayer ADD CONSTRAINT fk_taxpayer_org_id FOREIGN KEY (org_id) REFERENCES core.org(id);
ALTER TABLE ONLY revenue.declaration ADD CONSTRAINT fk_declaration_taxpayer_id FOREIGN KEY (taxpayer_id) REFERENCES revenue.taxpayer(id);
ALTER TABLE ONLY revenue.deduction ADD CONSTRAINT fk_deduction_declaration_id FOREIGN KEY (declaration_id) REFERENCES revenue.declaration(id) ON DELETE CASCADE;
ALTER TABLE ONLY revenue.assessment ADD CONSTRAINT fk_assessment_declaration_id FOREIGN KEY (declaration_id) REFERENCES revenue.declaration(id);
ALTER TABLE ONLY revenue.bill ADD CONSTRAINT fk_bill_taxpayer_id FOREIGN KEY (taxpayer_id) REFERENCES revenue.taxpayer(id);
ALTER TABLE ONLY revenue.receipt ADD CONSTRAINT fk_receipt_bill_id FOREIGN KEY (bill_id) REFERENCES revenue.bill(id);
ALTER TABLE ONLY revenue.rate ADD CONSTRAINT fk_rate_canton_id FOREIGN KEY (canton_id) REFERENCES core.canton(id);
ALTER TABLE ONLY revenue.debt_case ADD CONSTRAINT fk_debt_case_bill_id FOREIGN KEY (bill_id) REFERENCES revenue.bill(id);
ALTER TABLE ONLY revenue.property ADD CONSTRAINT fk_property_muni_id FOREIGN KEY (muni_id) REFERENCES core.municipality(id);
ALTER TABLE ONLY revenue.property ADD CONSTRAINT fk_property_owner_id FOREIGN KEY (owner_id) REFERENCES revenue.taxpayer(id);
ALTER TABLE core.person_name ADD CONSTRAINT fk_name_person FOREIGN KEY (person_id) REFERENCES core.person ON DELETE CASCADE NOT VALID;
ALTER TABLE core.person_address ADD CONSTRAINT fk_address_person FOREIGN KEY (person_id) REFERENCES core.person ON DELETE CASCADE NOT VALID;
ALTER TABLE core.person_residence ADD CONSTRAINT fk_residence_person FOREIGN KEY (person_id) REFERENCES core.person ON DELETE CASCADE NOT VALID;
ALTER TABLE core.person_nationality ADD CONSTRAINT fk_nationality_person FOREIGN KEY (person_id) REFERENCES core.person ON DELETE CASCADE NOT VALID;
ALTER TABLE core.person_passport ADD CONSTRAINT fk_passport_person FOREIGN KEY (person_id) REFERENCES core.person ON DELETE CASCADE NOT VALID;
CREATE VIEW core.v_person AS SELECT p.id, p.pno, n.value AS name, a.value AS address, m.name AS municipality FROM core.person p LEFT JOIN core.cur_name n ON n.person_id = p.id LEFT JOIN core.cur_address a ON a.person_id = p.id LEFT JOIN core.municipality m ON m.id = p.muni_id WHERE NOT p.protected;
CREATE VIEW revenue.v_open AS SELECT t.id AS taxpayer_id, COALESCE(v.name, o.name::text) AS name, sum(b.amount) AS owed FROM revenue.bill b JOIN revenue.taxpayer t ON t.id = b.taxpayer_id LEFT JOIN core.v_person v ON v.id = t.person_id LEFT JOIN core.org o ON o.id = t.org_id GROUP BY 1, 2;
CREATE VIEW revenue.v_top AS SELECT * FROM revenue.v_open ORDER BY owed DESC FETCH FIRST 50 ROWS WITH TIES;
CREATE FUNCTION core.age_at(d date, born date) RETURNS integer LANGUAGE sql IMMUTABLE STRICT COST 5 AS $$ SELECT extract(year FROM age(d, born))::integer $$;
CREATE FUNCTION revenue.compute(p_canton bigint, p_year smallint, p_income numeric) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT round(p_income * pct / 100, 0) FROM revenue.rate WHERE canton_id = p_canton AND year = p_year AND from_income <= p_income ORDER BY from_income DESC LIMIT 1 $$;
CREATE TABLE hist.journal (id bigserial PRIMARY KEY, tab text NOT NULL, op char(1) NOT NULL, row_data jsonb, at timestamptz DEFAULT now() NOT NULL);
CREATE FUNCTION hist.log() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO hist.journal(tab, op, row_data) VALUES (concat_ws('.', TG_TABLE_SCHEMA, TG_TABLE_NAME), left(TG_OP, 1), to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END)); RETURN NULL; END $$;
CREATE TRIGGER h_person AFTER INSERT OR UPDATE OR DELETE ON core.person FOR EACH ROW EXECUTE FUNCTION hist.log();
CREATE TRIGGER h_org AFTER INSERT OR UPDATE OR DELETE ON core.org FOR EACH ROW EXECUTE FUNCTION hist.log();
CREATE TRIGGER h_act AFTER INSERT OR UPDATE OR DELETE ON civil.act FOR EACH ROW EXECUTE FUNCTION hist.log();
CREATE TRIGGER h_assessment AFTER INSERT OR UPDATE OR DELETE ON revenue.assessment FOR EACH ROW EXECUTE FUNCTION hist.log();
CREATE TRIGGER h_bill AFTER INSERT OR UPDATE OR DELETE ON revenue.bill FOR EACH ROW EXECUTE FUNCTION hist.log();
