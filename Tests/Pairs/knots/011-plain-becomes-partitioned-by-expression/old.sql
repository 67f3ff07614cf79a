-- a plain table turns into one partitioned by an expression over an own function; another partitioned one changes its strategy
CREATE SCHEMA part;
CREATE FUNCTION part.bucket(email text) RETURNS integer LANGUAGE sql IMMUTABLE STRICT
  AS $$ SELECT abs(hashtext(lower(email))) % 4 $$;
CREATE TABLE part.plan (id integer PRIMARY KEY, title text);
CREATE TABLE part.member (
  id bigint NOT NULL,
  email text NOT NULL,
  plan integer DEFAULT 1 REFERENCES part.plan,
  joined timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT member_pk PRIMARY KEY (id)
);
CREATE INDEX member_email ON part.member (lower(email));
CREATE TABLE part.login (member bigint REFERENCES part.member ON DELETE CASCADE, at timestamptz) PARTITION BY RANGE (at);
CREATE TABLE part.login_2023 PARTITION OF part.login FOR VALUES FROM ('2023-01-01 00:00:00+00') TO ('2024-01-01 00:00:00+00');
CREATE TABLE part.login_old PARTITION OF part.login FOR VALUES FROM (MINVALUE) TO ('2023-01-01 00:00:00+00');
CREATE FUNCTION part.member_trg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE TRIGGER member_au AFTER UPDATE OF email ON part.member FOR EACH ROW WHEN (OLD.email <> NEW.email) EXECUTE FUNCTION part.member_trg('mail');
COMMENT ON TRIGGER member_au ON part.member IS 'tells the mailer';
COMMENT ON TABLE part.member IS 'members';
COMMENT ON COLUMN part.member.joined IS 'first login';
CREATE VIEW part.member_bucket AS SELECT m.id, part.bucket(m.email) AS b, p.title FROM part.member m LEFT JOIN part.plan p ON p.id = m.plan;
CREATE MATERIALIZED VIEW part.login_days AS SELECT at::date AS day, count(DISTINCT b.id) AS n FROM part.login l JOIN part.member_bucket b ON b.id = l.member GROUP BY 1 WITH NO DATA;
CREATE UNIQUE INDEX login_days_day ON part.login_days (day);
CREATE FUNCTION part.greet(m part.member) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'Hi ' || m.email $$;
