CREATE SCHEMA poll;
CREATE SCHEMA tally;
CREATE DOMAIN poll.code AS varchar(16) CHECK (VALUE = upper(VALUE::text));
CREATE TYPE poll.method AS ENUM ('plurality','approval','irv','stv','condorcet');
CREATE TABLE poll.election (code poll.code PRIMARY KEY, title text NOT NULL, method poll.method NOT NULL DEFAULT 'plurality', voting tstzrange NOT NULL CHECK (lower(voting) < upper(voting)), seats smallint NOT NULL DEFAULT 1 CHECK (seats > 0), CONSTRAINT stv_needs_seats CHECK (method <> 'stv' OR seats > 1));
CREATE TABLE poll.district (district_id int PRIMARY KEY, name text NOT NULL , parent int REFERENCES poll.district, turnout_goal real NOT NULL DEFAULT 0.5);
CREATE TABLE poll.party (abbr varchar(10) PRIMARY KEY, name text NOT NULL UNIQUE, colour char(7) CHECK (colour ~ '^#[0-9a-f]{6}$'));
CREATE TABLE poll.candidate (election poll.code NOT NULL REFERENCES poll.election ON UPDATE CASCADE ON DELETE CASCADE, candidate_no smallint NOT NULL, name text NOT NULL, party varchar(10) REFERENCES poll.party ON UPDATE CASCADE ON DELETE SET NULL, withdrawn boolean NOT NULL DEFAULT false, PRIMARY KEY (election, candidate_no));
CREATE TABLE poll.voter (voter_id uuid DEFAULT gen_random_uuid() PRIMARY KEY, name text NOT NULL, born date NOT NULL, district_id int NOT NULL REFERENCES poll.district);
CREATE INDEX voter_district ON poll.voter (district_id);
CREATE TABLE poll.turnout (voter_id uuid NOT NULL REFERENCES poll.voter, election poll.code NOT NULL REFERENCES poll.election ON UPDATE CASCADE, at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (election, voter_id));
CREATE TABLE poll.ballot (ballot_id uuid DEFAULT gen_random_uuid() NOT NULL, election poll.code NOT NULL REFERENCES poll.election, district_id int NOT NULL REFERENCES poll.district, ranking smallint[] NOT NULL, spoiled boolean NOT NULL DEFAULT false, PRIMARY KEY (election, ballot_id), CHECK (spoiled OR cardinality(ranking) > 0)) PARTITION BY LIST (election);
CREATE TABLE poll.ballot_other PARTITION OF poll.ballot DEFAULT;
CREATE TABLE poll.ballot_gen24 PARTITION OF poll.ballot FOR VALUES IN ('GEN24', 'GEN24B');
CREATE INDEX ballot_district ON poll.ballot (district_id) INCLUDE (ranking);
CREATE FUNCTION poll.is_open(e poll.code, at timestamptz DEFAULT now()) RETURNS boolean LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT voting @> at FROM poll.election WHERE code = e;
END;
CREATE FUNCTION poll.votes(e poll.code, c smallint, place int DEFAULT 1) RETURNS bigint LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT count(*) FROM poll.ballot b WHERE b.election = e AND b.ranking[place] = c AND NOT b.spoiled;
END;
CREATE FUNCTION poll.share(e poll.code, c smallint) RETURNS numeric LANGUAGE sql STABLE
  RETURN round(poll.votes(e, c)::numeric / nullif((SELECT count(*) FROM poll.ballot x WHERE x.election = e), 0), 4);
CREATE VIEW tally.result AS SELECT election, candidate_no, name, party, poll.votes(election, candidate_no) AS votes, poll.share(election, candidate_no) AS share FROM poll.candidate WHERE NOT withdrawn;
CREATE VIEW tally.winner AS SELECT election, name, votes FROM (SELECT r.*, rank() OVER (PARTITION BY r.election ORDER BY r.votes DESC) AS place, e.seats FROM tally.result r JOIN poll.election e ON e.code::text = r.election::text) x WHERE place <= seats;
CREATE MATERIALIZED VIEW tally.turnout AS SELECT v.district_id, t.election, count(t.voter_id)::float8 / count(v.voter_id) AS share FROM poll.voter v LEFT JOIN poll.turnout t USING (voter_id) GROUP BY 1, 2;
CREATE UNIQUE INDEX turnout_key ON tally.turnout (district_id, election);
CREATE FUNCTION poll.guard_ballot() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  if not poll.is_open(new.election) then raise exception 'election % is closed', new.election; end if;
  if cardinality(new.ranking) <> (select count(distinct x) from unnest(new.ranking) x) then new.spoiled := true; end if;
  return new;
end $$;
CREATE TRIGGER guard_ballot BEFORE INSERT ON poll.ballot FOR EACH ROW EXECUTE FUNCTION poll.guard_ballot();
CREATE FUNCTION poll.forbid() RETURNS trigger LANGUAGE plpgsql AS $$ begin raise exception '% on % is forbidden', tg_op, tg_table_name; end $$;
CREATE TRIGGER immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON poll.ballot FOR EACH STATEMENT EXECUTE FUNCTION poll.forbid();
COMMENT ON TABLE poll.ballot IS
'anonymous; who has voted is in poll.turnout';
