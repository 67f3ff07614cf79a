CREATE SCHEMA ref;
CREATE SCHEMA audit;
COMMENT ON SCHEMA audit IS 'who did what';
COMMENT ON SCHEMA ref IS 'code tables';
CREATE TABLE audit.log (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, tbl text NOT NULL, op char(1) NOT NULL CHECK (op IN ('I', 'U', 'D')), txid xid8 NOT NULL DEFAULT pg_current_xact_id(), at timestamptz NOT NULL DEFAULT clock_timestamp(), who name NOT NULL DEFAULT session_user, row_data jsonb);
CREATE INDEX log_brin ON audit.log USING brin (at);
CREATE FUNCTION audit.record() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $body$
BEGIN
  INSERT INTO audit.log (tbl, op, row_data) VALUES (TG_ARGV[0], left(TG_OP, 1), CASE TG_OP WHEN 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END);
  RETURN NULL;
END;
$body$;
COMMENT ON FUNCTION audit.record() IS 'generic row audit';
CREATE FUNCTION touch_row() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.row_version := OLD.row_version + 1; RETURN NEW; END $$;
CREATE TYPE permit_state AS ENUM ('applied', 'reviewing', 'issued', 'denied', 'expired', 'withdrawn');
COMMENT ON TYPE permit_state IS 'life cycle of a permit';
CREATE TABLE ref.permit_type (
    id serial PRIMARY KEY,
    code varchar(10) NOT NULL UNIQUE,
    name varchar(100) NOT NULL,
    fee numeric(8,2) DEFAULT 0 NOT NULL,
    days_to_decide smallint DEFAULT 30 NOT NULL,
    row_version integer DEFAULT 1 NOT NULL
);
CREATE TRIGGER permit_type_touch BEFORE UPDATE ON ref.permit_type FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER permit_type_audit AFTER INSERT OR UPDATE OR DELETE ON ref.permit_type FOR EACH ROW EXECUTE FUNCTION audit.record('permit_type');
COMMENT ON TABLE ref.permit_type IS 'Kinds of permits';

CREATE TABLE ref.zone (
    id serial PRIMARY KEY,
    code varchar(10) NOT NULL UNIQUE,
    name varchar(100) NOT NULL,
    max_height numeric(5,1),
    row_version integer DEFAULT 1 NOT NULL
);
CREATE TRIGGER zone_touch BEFORE UPDATE ON ref.zone FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER zone_audit AFTER INSERT OR UPDATE OR DELETE ON ref.zone FOR EACH ROW EXECUTE FUNCTION audit.record('zone');
COMMENT ON TABLE ref.zone IS 'Zoning codes';

CREATE TABLE ref.inspection_type (
    id serial PRIMARY KEY,
    code varchar(10) NOT NULL UNIQUE,
    name varchar(100) NOT NULL,
    row_version integer DEFAULT 1 NOT NULL
);
CREATE TRIGGER inspection_type_touch BEFORE UPDATE ON ref.inspection_type FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER inspection_type_audit AFTER INSERT OR UPDATE OR DELETE ON ref.inspection_type FOR EACH ROW EXECUTE FUNCTION audit.record('inspection_type');
COMMENT ON TABLE ref.inspection_type IS 'Inspections';

CREATE TABLE ref.fee_code (
    id serial PRIMARY KEY,
    code varchar(10) NOT NULL UNIQUE,
    amount numeric(8,2) NOT NULL,
    valid_from date DEFAULT CURRENT_DATE NOT NULL,
    row_version integer DEFAULT 1 NOT NULL
);
CREATE TRIGGER fee_code_touch BEFORE UPDATE ON ref.fee_code FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER fee_code_audit AFTER INSERT OR UPDATE OR DELETE ON ref.fee_code FOR EACH ROW EXECUTE FUNCTION audit.record('fee_code');
COMMENT ON TABLE ref.fee_code IS 'Fees';

CREATE TABLE ref.violation_code (
    id serial PRIMARY KEY,
    code varchar(10) NOT NULL UNIQUE,
    text varchar(200) NOT NULL,
    fine numeric(8,2),
    row_version integer DEFAULT 1 NOT NULL
);
CREATE TRIGGER violation_code_touch BEFORE UPDATE ON ref.violation_code FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER violation_code_audit AFTER INSERT OR UPDATE OR DELETE ON ref.violation_code FOR EACH ROW EXECUTE FUNCTION audit.record('violation_code');
COMMENT ON TABLE ref.violation_code IS 'Violations';

CREATE TABLE person (
    id serial PRIMARY KEY,
    name varchar(120) NOT NULL,
    email varchar(150),
    phone varchar(30),
    kind text DEFAULT 'citizen' NOT NULL CHECK (kind IN ('citizen', 'company', 'agency')),
    row_version integer DEFAULT 1 NOT NULL
);
CREATE TRIGGER person_touch BEFORE UPDATE ON person FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER person_audit AFTER INSERT OR UPDATE OR DELETE ON person FOR EACH ROW EXECUTE FUNCTION audit.record('person');
COMMENT ON TABLE person IS 'Applicants';

CREATE TABLE street (
    id serial PRIMARY KEY,
    name varchar(100) NOT NULL UNIQUE,
    row_version integer DEFAULT 1 NOT NULL
);
CREATE TRIGGER street_touch BEFORE UPDATE ON street FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER street_audit AFTER INSERT OR UPDATE OR DELETE ON street FOR EACH ROW EXECUTE FUNCTION audit.record('street');
COMMENT ON TABLE street IS 'Streets';

CREATE TABLE parcel (
    id serial PRIMARY KEY,
    number varchar(30) NOT NULL UNIQUE,
    area_m2 numeric(10,1),
    zone_id integer REFERENCES ref.zone(id),
    geom polygon,
    row_version integer DEFAULT 1 NOT NULL
);
CREATE TRIGGER parcel_touch BEFORE UPDATE ON parcel FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER parcel_audit AFTER INSERT OR UPDATE OR DELETE ON parcel FOR EACH ROW EXECUTE FUNCTION audit.record('parcel');
COMMENT ON TABLE parcel IS 'Cadastral parcels';

CREATE TABLE address (
    id serial PRIMARY KEY,
    street_id integer NOT NULL REFERENCES street(id),
    house varchar(10) NOT NULL,
    parcel_id integer REFERENCES parcel(id),
    row_version integer DEFAULT 1 NOT NULL,
    UNIQUE (street_id, house)
);
CREATE TRIGGER address_touch BEFORE UPDATE ON address FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER address_audit AFTER INSERT OR UPDATE OR DELETE ON address FOR EACH ROW EXECUTE FUNCTION audit.record('address');
COMMENT ON TABLE address IS 'Addresses';

CREATE TABLE owner (
    parcel_id integer REFERENCES parcel(id) ON DELETE CASCADE,
    person_id integer REFERENCES person(id),
    share numeric(5,4) DEFAULT 1,
    row_version integer DEFAULT 1 NOT NULL,
    CHECK (share > 0 AND share <= 1),
    PRIMARY KEY (parcel_id, person_id)
);
CREATE TRIGGER owner_touch BEFORE UPDATE ON owner FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER owner_audit AFTER INSERT OR UPDATE OR DELETE ON owner FOR EACH ROW EXECUTE FUNCTION audit.record('owner');
COMMENT ON TABLE owner IS 'Owners';

CREATE TABLE contractor (
    id serial PRIMARY KEY,
    person_id integer NOT NULL REFERENCES person(id) UNIQUE,
    licence varchar(30) NOT NULL,
    expires date,
    row_version integer DEFAULT 1 NOT NULL
);
CREATE TRIGGER contractor_touch BEFORE UPDATE ON contractor FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER contractor_audit AFTER INSERT OR UPDATE OR DELETE ON contractor FOR EACH ROW EXECUTE FUNCTION audit.record('contractor');
COMMENT ON TABLE contractor IS 'Contractors';

CREATE TABLE clerk (
    id serial PRIMARY KEY,
    login varchar(30) NOT NULL UNIQUE,
    name varchar(80) NOT NULL,
    row_version integer DEFAULT 1 NOT NULL
);
CREATE TRIGGER clerk_touch BEFORE UPDATE ON clerk FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER clerk_audit AFTER INSERT OR UPDATE OR DELETE ON clerk FOR EACH ROW EXECUTE FUNCTION audit.record('clerk');
COMMENT ON TABLE clerk IS 'Clerks';

CREATE TABLE permit (
    id serial PRIMARY KEY,
    number varchar(20) NOT NULL UNIQUE,
    type_id integer NOT NULL REFERENCES ref.permit_type(id),
    parcel_id integer NOT NULL REFERENCES parcel(id),
    applicant_id integer NOT NULL REFERENCES person(id),
    clerk_id integer REFERENCES clerk(id) ON DELETE SET NULL,
    state permit_state DEFAULT 'applied' NOT NULL,
    applied date DEFAULT CURRENT_DATE NOT NULL,
    decided date,
    expires date,
    value numeric(12,2),
    row_version integer DEFAULT 1 NOT NULL,
    CONSTRAINT decided_when CHECK (state IN ('applied', 'reviewing', 'withdrawn') OR decided IS NOT NULL)
);
CREATE TRIGGER permit_touch BEFORE UPDATE ON permit FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER permit_audit AFTER INSERT OR UPDATE OR DELETE ON permit FOR EACH ROW EXECUTE FUNCTION audit.record('permit');
COMMENT ON TABLE permit IS 'Permits';

CREATE TABLE permit_contractor (
    permit_id integer REFERENCES permit(id) ON DELETE CASCADE,
    contractor_id integer REFERENCES contractor(id),
    trade varchar(30) DEFAULT 'general',
    row_version integer DEFAULT 1 NOT NULL,
    PRIMARY KEY (permit_id, contractor_id, trade)
);
CREATE TRIGGER permit_contractor_touch BEFORE UPDATE ON permit_contractor FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER permit_contractor_audit AFTER INSERT OR UPDATE OR DELETE ON permit_contractor FOR EACH ROW EXECUTE FUNCTION audit.record('permit_contractor');
COMMENT ON TABLE permit_contractor IS 'On the job';

CREATE TABLE plan_set (
    id serial PRIMARY KEY,
    permit_id integer NOT NULL REFERENCES permit(id) ON DELETE CASCADE,
    version smallint DEFAULT 1 NOT NULL,
    file varchar(200) NOT NULL,
    row_version integer DEFAULT 1 NOT NULL,
    UNIQUE (permit_id, version)
);
CREATE TRIGGER plan_set_touch BEFORE UPDATE ON plan_set FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER plan_set_audit AFTER INSERT OR UPDATE OR DELETE ON plan_set FOR EACH ROW EXECUTE FUNCTION audit.record('plan_set');
COMMENT ON TABLE plan_set IS 'Plans';

CREATE TABLE review (
    id serial PRIMARY KEY,
    plan_id integer NOT NULL REFERENCES plan_set(id) ON DELETE CASCADE,
    department varchar(30) NOT NULL,
    clerk_id integer REFERENCES clerk(id),
    approved boolean,
    remarks text,
    at timestamp without time zone DEFAULT now() NOT NULL,
    row_version integer DEFAULT 1 NOT NULL
);
CREATE TRIGGER review_touch BEFORE UPDATE ON review FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER review_audit AFTER INSERT OR UPDATE OR DELETE ON review FOR EACH ROW EXECUTE FUNCTION audit.record('review');
COMMENT ON TABLE review IS 'Reviews';

CREATE TABLE condition (
    id serial PRIMARY KEY,
    permit_id integer NOT NULL REFERENCES permit(id) ON DELETE CASCADE,
    text text NOT NULL,
    met boolean DEFAULT false NOT NULL,
    row_version integer DEFAULT 1 NOT NULL
);
CREATE TRIGGER condition_touch BEFORE UPDATE ON condition FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER condition_audit AFTER INSERT OR UPDATE OR DELETE ON condition FOR EACH ROW EXECUTE FUNCTION audit.record('condition');
COMMENT ON TABLE condition IS 'Conditions';

CREATE TABLE inspection (
    id serial PRIMARY KEY,
    permit_id integer NOT NULL REFERENCES permit(id) ON DELETE CASCADE,
    type_id integer NOT NULL REFERENCES ref.inspection_type(id),
    planned date,
    done date,
    passed boolean,
    inspector_id integer REFERENCES clerk(id),
    row_version integer DEFAULT 1 NOT NULL
);
CREATE TRIGGER inspection_touch BEFORE UPDATE ON inspection FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER inspection_audit AFTER INSERT OR UPDATE OR DELETE ON inspection FOR EACH ROW EXECUTE FUNCTION audit.record('inspection');
COMMENT ON TABLE inspection IS 'Inspections';

CREATE TABLE violation (
    id serial PRIMARY KEY,
    parcel_id integer NOT NULL REFERENCES parcel(id),
    code_id integer NOT NULL REFERENCES ref.violation_code(id),
    found date NOT NULL,
    cured date,
    permit_id integer REFERENCES permit(id),
    row_version integer DEFAULT 1 NOT NULL
);
CREATE TRIGGER violation_touch BEFORE UPDATE ON violation FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER violation_audit AFTER INSERT OR UPDATE OR DELETE ON violation FOR EACH ROW EXECUTE FUNCTION audit.record('violation');
COMMENT ON TABLE violation IS 'Violations';

CREATE TABLE notice (
    id serial PRIMARY KEY,
    violation_id integer NOT NULL REFERENCES violation(id) ON DELETE CASCADE,
    sent date NOT NULL,
    due date NOT NULL,
    row_version integer DEFAULT 1 NOT NULL
);
CREATE TRIGGER notice_touch BEFORE UPDATE ON notice FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER notice_audit AFTER INSERT OR UPDATE OR DELETE ON notice FOR EACH ROW EXECUTE FUNCTION audit.record('notice');
COMMENT ON TABLE notice IS 'Notices';

CREATE TABLE hearing (
    id serial PRIMARY KEY,
    violation_id integer REFERENCES violation(id) ON DELETE CASCADE,
    permit_id integer REFERENCES permit(id) ON DELETE CASCADE,
    at timestamp without time zone NOT NULL,
    room varchar(20),
    row_version integer DEFAULT 1 NOT NULL
);
CREATE TRIGGER hearing_touch BEFORE UPDATE ON hearing FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER hearing_audit AFTER INSERT OR UPDATE OR DELETE ON hearing FOR EACH ROW EXECUTE FUNCTION audit.record('hearing');
COMMENT ON TABLE hearing IS 'Hearings';

CREATE TABLE appeal (
    id serial PRIMARY KEY,
    permit_id integer NOT NULL REFERENCES permit(id) ON DELETE CASCADE,
    filed date NOT NULL,
    granted boolean,
    row_version integer DEFAULT 1 NOT NULL
);
CREATE TRIGGER appeal_touch BEFORE UPDATE ON appeal FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER appeal_audit AFTER INSERT OR UPDATE OR DELETE ON appeal FOR EACH ROW EXECUTE FUNCTION audit.record('appeal');
COMMENT ON TABLE appeal IS 'Appeals';

CREATE TABLE fee (
    id serial PRIMARY KEY,
    permit_id integer NOT NULL REFERENCES permit(id) ON DELETE CASCADE,
    code_id integer NOT NULL REFERENCES ref.fee_code(id),
    amount numeric(8,2) NOT NULL,
    paid date,
    row_version integer DEFAULT 1 NOT NULL
);
CREATE TRIGGER fee_touch BEFORE UPDATE ON fee FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER fee_audit AFTER INSERT OR UPDATE OR DELETE ON fee FOR EACH ROW EXECUTE FUNCTION audit.record('fee');
COMMENT ON TABLE fee IS 'Fees charged';

CREATE TABLE receipt (
    id serial PRIMARY KEY,
    fee_id integer NOT NULL REFERENCES fee(id),
    no varchar(20) NOT NULL UNIQUE,
    amount numeric(8,2) NOT NULL,
    at timestamp without time zone DEFAULT now() NOT NULL,
    row_version integer DEFAULT 1 NOT NULL
);
CREATE TRIGGER receipt_touch BEFORE UPDATE ON receipt FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER receipt_audit AFTER INSERT OR UPDATE OR DELETE ON receipt FOR EACH ROW EXECUTE FUNCTION audit.record('receipt');
COMMENT ON TABLE receipt IS 'Receipts';

CREATE TABLE attachment (
    id serial PRIMARY KEY,
    permit_id integer NOT NULL REFERENCES permit(id) ON DELETE CASCADE,
    name varchar(200) NOT NULL,
    mime varchar(80),
    size integer,
    meta jsonb,
    row_version integer DEFAULT 1 NOT NULL
);
CREATE TRIGGER attachment_touch BEFORE UPDATE ON attachment FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER attachment_audit AFTER INSERT OR UPDATE OR DELETE ON attachment FOR EACH ROW EXECUTE FUNCTION audit.record('attachment');
COMMENT ON TABLE attachment IS 'Files';

CREATE TABLE comment_period (
    id serial PRIMARY KEY,
    permit_id integer NOT NULL REFERENCES permit(id) ON DELETE CASCADE,
    opens date NOT NULL,
    closes date NOT NULL,
    row_version integer DEFAULT 1 NOT NULL,
    CHECK (closes >= opens)
);
CREATE TRIGGER comment_period_touch BEFORE UPDATE ON comment_period FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER comment_period_audit AFTER INSERT OR UPDATE OR DELETE ON comment_period FOR EACH ROW EXECUTE FUNCTION audit.record('comment_period');
COMMENT ON TABLE comment_period IS 'Public comment';

CREATE TABLE public_comment (
    id serial PRIMARY KEY,
    period_id integer NOT NULL REFERENCES comment_period(id) ON DELETE CASCADE,
    name varchar(80),
    body text NOT NULL,
    at timestamp without time zone DEFAULT now() NOT NULL,
    row_version integer DEFAULT 1 NOT NULL
);
CREATE TRIGGER public_comment_touch BEFORE UPDATE ON public_comment FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER public_comment_audit AFTER INSERT OR UPDATE OR DELETE ON public_comment FOR EACH ROW EXECUTE FUNCTION audit.record('public_comment');
COMMENT ON TABLE public_comment IS 'Comments';

CREATE INDEX permit_pending ON permit (type_id, applied) WHERE state < 'issued';
CREATE INDEX attachment_meta ON attachment USING gin (meta);
COMMENT ON INDEX permit_pending IS 'work queue';
CREATE VIEW pending AS SELECT p.id, p.number, t.name, a.name AS applicant, p.applied, p.applied + t.days_to_decide AS due FROM permit p JOIN ref.permit_type t ON t.id = p.type_id JOIN person a ON a.id = p.applicant_id WHERE p.state IN ('applied', 'reviewing');
CREATE VIEW workload AS SELECT name, count(*) AS n FROM pending GROUP BY name;
CREATE VIEW unpaid AS SELECT p.number, sum(f.amount) AS due FROM fee f JOIN permit p ON p.id = f.permit_id WHERE f.paid IS NULL GROUP BY p.number;
COMMENT ON VIEW pending IS 'permits to decide';
COMMENT ON COLUMN pending.due IS 'statutory deadline';
COMMENT ON COLUMN permit.value IS 'declared construction cost';
COMMENT ON CONSTRAINT decided_when ON permit IS 'a decision has a date';
COMMENT ON TRIGGER permit_audit ON permit IS 'see audit.log';
CREATE FUNCTION next_number(t 
text, y smallint DEFAULT 2025) RETURNS text
 LANGUAGE sql AS $$ SELECT t || '-' || 
y || '-' ||
 (count(*) + 1) FROM permit WHERE number LIKE t || '-%' $$;

