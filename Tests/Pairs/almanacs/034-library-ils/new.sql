CREATE SCHEMA actor;
CREATE SCHEMA asset;
CREATE SCHEMA biblio;
CREATE SCHEMA action;
CREATE SCHEMA metabib;
COMMENT ON SCHEMA actor IS $$
Holds all tables pertaining to users and libraries
(org units); see also permission.
$$;
CREATE TABLE actor.org_unit (id SERIAL PRIMARY KEY, parent_ou INT REFERENCES actor.org_unit (id) DEFERRABLE INITIALLY DEFERRED, shortname TEXT NOT NULL UNIQUE, name TEXT NOT NULL UNIQUE, email TEXT, phone TEXT, opac_visible BOOL NOT NULL DEFAULT TRUE, fiscal_calendar INT NOT NULL DEFAULT 1);
CREATE INDEX actor_org_unit_parent_ou_idx ON actor.org_unit (parent_ou);
CREATE TABLE actor.usr (id SERIAL PRIMARY KEY,
card INT UNIQUE,
usrname TEXT NOT NULL UNIQUE, email TEXT, family_name TEXT NOT NULL, first_given_name TEXT NOT NULL, dob DATE, home_ou INT NOT NULL REFERENCES actor.org_unit (id) DEFERRABLE INITIALLY DEFERRED, active BOOL NOT NULL DEFAULT TRUE, create_date TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), expire_date TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT (now() + '1 year'::INTERVAL), deleted BOOL NOT NULL DEFAULT FALSE, name_kw_tsvector TSVECTOR, guardian TEXT, juvenile BOOL NOT NULL DEFAULT FALSE);
CREATE INDEX actor_usr_family_name_idx ON actor.usr (
lower(family_name) text_pattern_ops
);
CREATE INDEX actor_usr_kw ON actor.usr USING gin (name_kw_tsvector);
CREATE TABLE actor.card (id SERIAL PRIMARY KEY, usr INT NOT NULL REFERENCES actor.usr (id) DEFERRABLE INITIALLY DEFERRED, barcode TEXT NOT NULL UNIQUE, active BOOL NOT NULL DEFAULT TRUE);
ALTER TABLE actor.usr ADD CONSTRAINT actor_usr_card_fkey FOREIGN KEY (card) REFERENCES actor.card (id) DEFERRABLE INITIALLY DEFERRED;
CREATE FUNCTION actor.usr_ingest_name_keywords() RETURNS TRIGGER AS $func$
BEGIN
  NEW.name_kw_tsvector := to_tsvector('simple', concat_ws(' ', NEW.first_given_name, NEW.family_name, NEW.usrname));
  RETURN NEW;
END;
$func$ LANGUAGE PLPGSQL;
CREATE TRIGGER user_ingest_name_keywords_tgr BEFORE INSERT OR UPDATE ON actor.usr FOR EACH ROW EXECUTE PROCEDURE actor.usr_ingest_name_keywords();
CREATE TABLE biblio.record_entry (id BIGSERIAL PRIMARY KEY, tcn_value TEXT NOT NULL DEFAULT 'AUTOGEN-' || now()::text, marc XML NOT NULL, deleted BOOL NOT NULL DEFAULT FALSE, edit_date TIMESTAMPTZ NOT NULL DEFAULT now(), last_xact_id TEXT NOT NULL, fingerprint TEXT COLLATE "C", quality INT, vis_attr_vector INT[]);
CREATE UNIQUE INDEX biblio_record_unique_tcn ON biblio.record_entry (tcn_value) WHERE deleted = FALSE;
CREATE TABLE metabib.field_entry (id BIGSERIAL PRIMARY KEY, source BIGINT NOT NULL, field INT NOT NULL, value TEXT NOT NULL, index_vector TSVECTOR NOT NULL);
CREATE TABLE metabib.title_field_entry (PRIMARY KEY (id), FOREIGN KEY (source) REFERENCES biblio.record_entry (id) DEFERRABLE INITIALLY DEFERRED) INHERITS (metabib.field_entry);
CREATE TABLE metabib.author_field_entry (PRIMARY KEY (id), FOREIGN KEY (source) REFERENCES biblio.record_entry (id) DEFERRABLE INITIALLY DEFERRED) INHERITS (metabib.field_entry);
CREATE INDEX metabib_title_field_entry_index_vector_idx ON metabib.title_field_entry USING gin (index_vector);
CREATE INDEX metabib_title_field_entry_value_idx ON metabib.title_field_entry (substr(value, 1, 1024)) WHERE index_vector = ''::TSVECTOR;
CREATE TABLE asset.call_number (id BIGSERIAL PRIMARY KEY, record BIGINT NOT NULL REFERENCES biblio.record_entry (id) DEFERRABLE INITIALLY DEFERRED, owning_lib INT NOT NULL REFERENCES actor.org_unit (id) DEFERRABLE INITIALLY DEFERRED, label TEXT NOT NULL, deleted BOOL NOT NULL DEFAULT FALSE, prefix INT NOT NULL DEFAULT -1, label_sortkey TEXT);
CREATE UNIQUE INDEX asset_call_number_label_once_per_lib ON asset.call_number (record, owning_lib, label, prefix) WHERE deleted = FALSE OR deleted IS FALSE;
CREATE TABLE asset.copy (id BIGSERIAL PRIMARY KEY, call_number BIGINT NOT NULL REFERENCES asset.call_number (id) DEFERRABLE INITIALLY DEFERRED, barcode TEXT NOT NULL, status INT NOT NULL DEFAULT 0, price NUMERIC(8,2), circulate BOOL NOT NULL DEFAULT TRUE, deleted BOOL NOT NULL DEFAULT FALSE, cost NUMERIC(8,2), floating INT, loan_duration INT NOT NULL CHECK (loan_duration IN (1,2,3)) DEFAULT 2);
CREATE UNIQUE INDEX copy_barcode_key ON asset.copy (barcode) WHERE deleted = FALSE;
CREATE TABLE action
.circulation (id BIGSERIAL PRIMARY KEY, usr INT NOT NULL REFERENCES actor.usr (id) DEFERRABLE INITIALLY DEFERRED, target_copy BIGINT NOT NULL REFERENCES asset.copy (id) DEFERRABLE INITIALLY DEFERRED, xact_start TIMESTAMPTZ NOT NULL DEFAULT now(), due_date TIMESTAMPTZ, checkin_time TIMESTAMPTZ, renewal_remaining SMALLINT NOT NULL DEFAULT 0, stop_fines TEXT CHECK (stop_fines IN ('CHECKIN','CLAIMSRETURNED','LOST','MAXFINES','LONGOVERDUE','RENEW','CLAIMSNEVERCHECKEDOUT')));
CREATE UNIQUE INDEX only_one_concurrent_checkout_per_copy ON action
.circulation (target_copy) WHERE checkin_time IS NULL;
CREATE INDEX circ_open_xacts_idx ON action.circulation (usr) WHERE checkin_time IS NULL;
CREATE TABLE action.hold_request (id SERIAL PRIMARY KEY, usr INT NOT NULL REFERENCES actor.usr (id) DEFERRABLE INITIALLY DEFERRED, hold_type TEXT NOT NULL DEFAULT 'T', target BIGINT NOT NULL, request_time TIMESTAMPTZ NOT NULL DEFAULT now(), capture_time TIMESTAMPTZ, cancel_time TIMESTAMPTZ, frozen BOOL NOT NULL DEFAULT FALSE, CONSTRAINT hold_type CHECK (hold_type IN ('T','C','V','M')));
CREATE INDEX hold_request_target_idx ON action.hold_request (target) WHERE cancel_time IS NULL;
CREATE VIEW action.open_circulation AS SELECT * FROM action.circulation WHERE checkin_time IS NULL AND (stop_fines IS NULL OR stop_fines <> 'LOST') ORDER BY due_date;
CREATE VIEW action.overdue AS SELECT usr, count(*) AS n, min(due_date) AS worst FROM action.open_circulation WHERE due_date < now() GROUP BY usr;
CREATE RULE protect_bib_rec_delete AS ON DELETE TO biblio.record_entry DO INSTEAD (
UPDATE biblio.record_entry SET deleted = TRUE, edit_date = now() WHERE OLD.id = biblio.record_entry.id;);
CREATE RULE protect_copy_delete AS ON DELETE TO asset.copy DO INSTEAD UPDATE asset.copy SET deleted = TRUE WHERE OLD.id = asset.copy.id;
CREATE FUNCTION actor.org_unit_ancestors(INT, BOOL DEFAULT TRUE) RETURNS SETOF actor.org_unit AS $$
    WITH RECURSIVE anscestor(id, parent) AS (
        SELECT id, parent_ou FROM actor.org_unit WHERE id = $1
        UNION ALL SELECT o.id, o.parent_ou FROM actor.org_unit o JOIN anscestor a ON o.id = a.parent)
    SELECT o.* FROM actor.org_unit o JOIN anscestor USING (id)
    WHERE $2 OR o.id <> $1
$$ LANGUAGE SQL STABLE ROWS 5;
