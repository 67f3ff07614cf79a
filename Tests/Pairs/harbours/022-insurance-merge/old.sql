CREATE TYPE car_cover AS ENUM ('liability','partial','full');
CREATE TYPE home_cover AS ENUM ('content','building');
CREATE TABLE holders (
    id serial PRIMARY KEY,
    name text NOT NULL,
    born date
);
CREATE TABLE car_policies (
    no varchar(12) PRIMARY KEY,
    holder_id int NOT NULL REFERENCES holders,
    plate text NOT NULL,
    cover car_cover NOT NULL DEFAULT 'liability',
    premium numeric(8,2) NOT NULL,
    start_on date NOT NULL
);
CREATE INDEX car_plate ON car_policies (plate);
CREATE TABLE home_policies (
    no varchar(12) PRIMARY KEY,
    holder_id int NOT NULL REFERENCES holders,
    address text NOT NULL,
    cover home_cover[] NOT NULL DEFAULT '{content}',
    sqm int CHECK (sqm > 0),
    premium numeric(8,2) NOT NULL,
    start_on date NOT NULL
);
CREATE TABLE car_claims (
    id serial PRIMARY KEY,
    policy varchar(12) NOT NULL REFERENCES car_policies,
    amount numeric(10,2),
    on_day date NOT NULL
);
CREATE TABLE home_claims (
    id serial PRIMARY KEY,
    policy varchar(12) NOT NULL REFERENCES home_policies,
    amount numeric(10,2),
    on_day date NOT NULL,
    cause text
);
CREATE FUNCTION car_claim_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN IF NEW.on_day < (SELECT start_on FROM car_policies WHERE no = NEW.policy) THEN RAISE EXCEPTION 'before start'; END IF; RETURN NEW; END $$;
CREATE FUNCTION home_claim_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN IF NEW.on_day < (SELECT start_on FROM home_policies WHERE no = NEW.policy) THEN RAISE EXCEPTION 'before start'; END IF; RETURN NEW; END $$;
CREATE TRIGGER chk BEFORE INSERT ON car_claims FOR EACH ROW EXECUTE FUNCTION car_claim_check();
CREATE TRIGGER chk BEFORE INSERT ON home_claims FOR EACH ROW EXECUTE FUNCTION home_claim_check();
CREATE VIEW policies AS SELECT no, holder_id, 'car' AS kind, premium FROM car_policies UNION ALL SELECT no, holder_id, 'home', premium FROM home_policies;
CREATE VIEW claims AS SELECT policy, amount, on_day FROM car_claims UNION ALL SELECT policy, amount, on_day FROM home_claims;
CREATE VIEW holder_value AS SELECT h.id, h.name, sum(p.premium) AS premium FROM holders h JOIN policies p ON p.holder_id = h.id GROUP BY h.id;
