CREATE SCHEMA actor;
CREATE SCHEMA asset;
CREATE SCHEMA biblio;
CREATE SCHEMA circ;
COMMENT ON SCHEMA actor IS $$
Holds all tables pertaining to users and libraries
(org units).
$$;
CREATE TABLE actor.org_unit (id SERIAL PRIMARY KEY, parent_ou INT REFERENCES actor.org_unit (id) DEFERRABLE INITIALLY DEFERRED, shortname TEXT NOT NULL UNIQUE, name TEXT NOT NULL UNIQUE, email TEXT, opac_visible BOOL DEFAULT TRUE);
CREATE INDEX actor_org_unit_parent_ou_idx ON actor.org_unit (parent_ou);
CREATE TABLE actor.usr (id SERIAL PRIMARY KEY,
card TEXT UNIQUE,
usrname TEXT NOT NULL UNIQUE, email TEXT, family_name TEXT NOT NULL, first_given_name TEXT NOT NULL, dob TIMESTAMP WITH TIME ZONE, home_ou INT NOT NULL REFERENCES actor.org_unit (id) DEFERRABLE INITIALLY DEFERRED, active BOOL NOT NULL DEFAULT TRUE, create_date TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), expire_date TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT (now() + '3 years'::INTERVAL), deleted BOOL NOT NULL DEFAULT FALSE);
CREATE INDEX actor_usr_family_name_idx ON actor.usr (
lower(family_name)
);
CREATE FUNCTION actor.usr_ingest_name_keywords() RETURNS TRIGGER AS $func$
BEGIN
  NEW.usrname := lower(NEW.usrname);
  RETURN NEW;
END;
$func$ LANGUAGE PLPGSQL;
CREATE TRIGGER user_ingest_name_keywords_tgr BEFORE INSERT OR UPDATE ON actor.usr FOR EACH ROW EXECUTE PROCEDURE actor.usr_ingest_name_keywords();
CREATE TABLE biblio.record_entry (id BIGSERIAL PRIMARY KEY, tcn_value TEXT NOT NULL DEFAULT now()::text, marc TEXT NOT NULL, deleted BOOL NOT NULL DEFAULT FALSE, edit_date TIMESTAMPTZ NOT NULL DEFAULT now(), last_xact_id TEXT NOT NULL, fingerprint TEXT);
CREATE UNIQUE INDEX biblio_record_unique_tcn ON biblio.record_entry (tcn_value) WHERE deleted = FALSE OR deleted IS NULL;
CREATE TABLE biblio.title_index (record BIGINT NOT NULL REFERENCES biblio.record_entry (id), value TEXT NOT NULL, index_vector TSVECTOR NOT NULL);
CREATE INDEX title_gist ON biblio.title_index USING gist (index_vector);
CREATE TABLE asset.call_number (id BIGSERIAL PRIMARY KEY, record BIGINT NOT NULL REFERENCES biblio.record_entry (id) DEFERRABLE INITIALLY DEFERRED, owning_lib INT NOT NULL REFERENCES actor.org_unit (id) DEFERRABLE INITIALLY DEFERRED, label TEXT NOT NULL, deleted BOOL NOT NULL DEFAULT FALSE
);
CREATE UNIQUE INDEX asset_call_number_label_once_per_lib ON asset.call_number (record, owning_lib, label) WHERE deleted IS FALSE;
CREATE TABLE asset.copy (id BIGSERIAL PRIMARY KEY, call_number BIGINT NOT NULL REFERENCES asset.call_number (id) DEFERRABLE INITIALLY DEFERRED, barcode TEXT NOT NULL, status INT NOT NULL DEFAULT 0, price NUMERIC(6,2), circulate BOOL NOT NULL DEFAULT TRUE, deleted BOOL NOT NULL DEFAULT FALSE);
CREATE UNIQUE INDEX copy_barcode_key ON asset.copy (barcode) WHERE deleted = FALSE;
CREATE TABLE circ
.circulation (id BIGSERIAL PRIMARY KEY, usr INT NOT NULL REFERENCES actor.usr (id) DEFERRABLE INITIALLY DEFERRED, target_copy BIGINT NOT NULL REFERENCES asset.copy (id) DEFERRABLE INITIALLY DEFERRED, xact_start TIMESTAMPTZ NOT NULL DEFAULT now(), due_date TIMESTAMPTZ, checkin_time TIMESTAMPTZ, renewal_remaining INT NOT NULL, stop_fines TEXT CHECK (stop_fines IN ('CHECKIN','CLAIMSRETURNED','LOST','MAXFINES','RENEW')));
CREATE UNIQUE INDEX only_one_concurrent_checkout_per_copy ON circ
.circulation (target_copy) WHERE checkin_time IS NULL;
CREATE TABLE circ.hold (id SERIAL PRIMARY KEY, usr INT NOT NULL REFERENCES actor.usr (id), record BIGINT NOT NULL REFERENCES biblio.record_entry (id), placed TIMESTAMPTZ NOT NULL DEFAULT now());
CREATE VIEW circ.open_circulation AS SELECT * FROM circ.circulation WHERE checkin_time IS NULL ORDER BY due_date;
CREATE VIEW circ.overdue AS SELECT usr, count(*) AS n FROM circ.open_circulation WHERE due_date < now() GROUP BY usr;
CREATE RULE protect_bib_rec_delete AS ON DELETE TO biblio.record_entry DO INSTEAD (
UPDATE biblio.record_entry SET deleted = TRUE WHERE OLD.id = biblio.record_entry.id;);
CREATE RULE protect_copy_delete AS ON DELETE TO asset.copy DO INSTEAD UPDATE asset.copy SET deleted = TRUE WHERE OLD.id = asset.copy.id;
CREATE FUNCTION actor.org_unit_ancestors(INT
) RETURNS SETOF actor.org_unit AS $$
    WITH RECURSIVE anscestor(id, parent) AS (
        SELECT id, parent_ou FROM actor.org_unit WHERE id = $1
        UNION ALL SELECT o.id, o.parent_ou FROM actor.org_unit o JOIN anscestor a ON o.id = a.parent)
    SELECT o.* FROM actor.org_unit o JOIN anscestor USING (id)
$$ LANGUAGE SQL;
