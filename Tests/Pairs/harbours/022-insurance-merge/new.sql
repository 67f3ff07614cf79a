CREATE TYPE policy_kind AS ENUM ('car','home','travel');
CREATE TYPE cover AS ENUM ('liability','partial','full','content','building');
CREATE TABLE holders (
    id serial PRIMARY KEY,
    name text NOT NULL,
    born date CHECK (born > '1900-01-01')
);
CREATE TABLE policies (
    kind policy_kind NOT NULL,
    no varchar(12) NOT NULL,
    holder_id int NOT NULL REFERENCES holders,
    object text,
    covers cover[] NOT NULL DEFAULT '{}',
    sqm int CHECK (sqm > 0),
    premium numeric(10,2) NOT NULL,
    valid daterange NOT NULL,
    PRIMARY KEY (kind, no)
) PARTITION BY LIST (kind);
CREATE TABLE car_policies PARTITION OF policies FOR VALUES IN ('car');
CREATE TABLE home_policies PARTITION OF policies FOR VALUES IN ('home');
CREATE TABLE other_policies PARTITION OF policies DEFAULT;
ALTER TABLE car_policies ADD CONSTRAINT car_no_sqm CHECK (sqm IS NULL);
ALTER TABLE home_policies ALTER COLUMN covers SET DEFAULT '{content}';
CREATE INDEX policies_object ON policies (object);
CREATE TABLE claims (
    id bigserial PRIMARY KEY,
    kind policy_kind NOT NULL,
    policy varchar(12) NOT NULL,
    amount numeric(12,2),
    on_day date NOT NULL,
    cause text,
    FOREIGN KEY (kind, policy) REFERENCES policies (kind, no)
);
CREATE INDEX claims_policy ON claims (kind, policy);
CREATE FUNCTION claim_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM policies WHERE kind = NEW.kind AND no = NEW.policy AND valid @> NEW.on_day;
  IF NOT FOUND THEN RAISE EXCEPTION 'outside'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER chk BEFORE INSERT OR UPDATE OF on_day ON claims FOR EACH ROW EXECUTE FUNCTION claim_check();
CREATE VIEW car_claims AS SELECT id, policy, amount, on_day FROM claims WHERE kind = 'car';
CREATE VIEW home_claims AS SELECT id, policy, amount, on_day, cause FROM claims WHERE kind = 'home';
CREATE MATERIALIZED VIEW holder_value AS SELECT h.id, h.name, sum(p.premium) AS premium FROM holders h JOIN policies p ON p.holder_id = h.id GROUP BY h.id;
CREATE INDEX holder_value_p ON holder_value (premium);
