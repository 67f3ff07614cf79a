CREATE EXTENSION citext;
CREATE EXTENSION pgcrypto;
CREATE TYPE delivery_state AS ENUM ('queued','sending','delivered','deferred','bounced','complained');
CREATE TABLE tenant (id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY, name text NOT NULL, api_key_hash bytea NOT NULL, daily_quota int DEFAULT 10000);
CREATE TABLE sending_domain (
domain citext PRIMARY KEY, tenant_id bigint NOT NULL REFERENCES tenant ON DELETE CASCADE, dkim_selector text NOT NULL DEFAULT 's1', dkim_private bytea, verified_at timestamptz);
CREATE TABLE message (
 id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
 tenant_id bigint NOT NULL REFERENCES tenant,
 from_domain citext NOT NULL REFERENCES sending_domain ON UPDATE CASCADE,
 subject text, body_ref text NOT NULL, created timestamptz NOT NULL DEFAULT now()
 , headers jsonb, CHECK (jsonb_typeof(headers) = 'object')
);
CREATE TABLE recipient (message_id uuid REFERENCES message ON DELETE CASCADE, rcpt citext, state delivery_state NOT NULL DEFAULT 'queued', attempts smallint NOT NULL DEFAULT 0, next_try timestamptz DEFAULT now(), smtp_code smallint, PRIMARY KEY (message_id, rcpt));
CREATE INDEX recipient_due ON recipient (next_try) WHERE state
 IN ('queued', 'deferred');
CREATE TABLE suppression (tenant_id bigint REFERENCES tenant ON DELETE CASCADE, addr citext, reason delivery_state NOT NULL, at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (tenant_id, addr), CONSTRAINT reason_final CHECK (reason IN ('bounced','complained')));
CREATE FUNCTION backoff(attempts smallint) RETURNS interval LANGUAGE sql IMMUTABLE AS
 $$ SELECT least(make_interval(mins => power(2, attempts)::int), interval '6 hours') $$;
CREATE FUNCTION recipient_fail() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.smtp_code BETWEEN 400 AND 499 THEN
    NEW.attempts := OLD.attempts + 1;
    NEW.next_try := now() + backoff(NEW.attempts);
    NEW.state := CASE WHEN NEW.attempts > 10 THEN 'bounced' ELSE 'deferred' END;
  ELSIF NEW.smtp_code >= 500 THEN
    NEW.state := 'bounced';
    INSERT INTO suppression SELECT tenant_id, NEW.rcpt, 'bounced' FROM message WHERE id = NEW.message_id ON CONFLICT DO NOTHING;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER recipient_fail BEFORE UPDATE OF smtp_code ON recipient FOR EACH ROW EXECUTE FUNCTION recipient_fail();
CREATE FUNCTION suppress_existing() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE recipient r SET state = NEW.reason, next_try = NULL FROM message m WHERE m.id = r.message_id AND m.tenant_id = NEW.tenant_id AND r.rcpt = NEW.addr AND r.state IN ('queued','deferred'); RETURN NULL; END $$;
CREATE TRIGGER zz_touch AFTER INSERT ON suppression FOR EACH ROW EXECUTE FUNCTION suppress_existing();
CREATE VIEW reputation AS SELECT m.tenant_id, count(*) AS n, avg((r.state = 'bounced')::int) AS bounce_rate, avg((r.state = 'complained')::int) AS complaint_rate FROM recipient r JOIN message m ON m.id = r.message_id WHERE m.created > now() - interval '7 days' GROUP BY 1;
