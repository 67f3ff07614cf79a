CREATE TYPE grant_state AS ENUM ('draft','open','awarded','rejected');
CREATE TABLE donor (
    id serial NOT NULL,
    name text NOT NULL,
    email text,
    kind character(1) NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT donor_pkey PRIMARY KEY (id)
);
CREATE TABLE fund (
    id serial NOT NULL,
    name text NOT NULL,
    restricted boolean DEFAULT false NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT fund_pkey PRIMARY KEY (id)
);
CREATE TABLE gift (
    id serial NOT NULL,
    donor_id integer NOT NULL,
    fund_id integer NOT NULL,
    amount numeric(12,2) NOT NULL,
    on_date date NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT gift_pkey PRIMARY KEY (id)
);
CREATE TABLE grantee (
    id serial NOT NULL,
    name text NOT NULL,
    ein text,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT grantee_pkey PRIMARY KEY (id)
);
CREATE TABLE grant_app (
    id serial NOT NULL,
    grantee_id integer NOT NULL,
    fund_id integer,
    title text NOT NULL,
    state grant_state DEFAULT 'draft' NOT NULL,
    ask numeric(12,2),
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT grant_app_pkey PRIMARY KEY (id)
);
CREATE TABLE review (
    id serial NOT NULL,
    grant_app_id integer NOT NULL,
    reviewer text NOT NULL,
    score smallint NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT review_pkey PRIMARY KEY (id)
);
CREATE TABLE report (
    id serial NOT NULL,
    grant_app_id integer NOT NULL,
    due date NOT NULL,
    body text,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT report_pkey PRIMARY KEY (id)
);
ALTER TABLE gift ADD CONSTRAINT gift_donor_id_fkey FOREIGN KEY (donor_id) REFERENCES donor (id);
ALTER TABLE gift ADD CONSTRAINT gift_fund_id_fkey FOREIGN KEY (fund_id) REFERENCES fund (id);
ALTER TABLE grant_app ADD CONSTRAINT grant_app_grantee_id_fkey FOREIGN KEY (grantee_id) REFERENCES grantee (id);
ALTER TABLE grant_app ADD CONSTRAINT grant_app_fund_id_fkey FOREIGN KEY (fund_id) REFERENCES fund (id);
ALTER TABLE review ADD CONSTRAINT review_grant_app_id_fkey FOREIGN KEY (grant_app_id) REFERENCES grant_app (id);
ALTER TABLE report ADD CONSTRAINT report_grant_app_id_fkey FOREIGN KEY (grant_app_id) REFERENCES grant_app (id);

CREATE VIEW fund_balance AS SELECT f.id, f.name, sum(g.amount) AS raised FROM fund f LEFT JOIN gift g ON g.fund_id = f.id GROUP BY f.id;
CREATE VIEW empty_funds AS SELECT name FROM fund_balance WHERE raised IS NULL;
CREATE INDEX gift_year ON gift (date_part('year', on_date));

CREATE VIEW v_donor AS
SELECT x.id, x.name, x.email, x.kind, x.created_at
  FROM donor x;
CREATE VIEW v_fund AS
SELECT x.id, x.name, x.restricted, x.created_at
  FROM fund x;
CREATE VIEW v_gift AS
SELECT x.id, x.donor_id, j1.name AS donor_name, x.fund_id, j2.name AS fund_name, x.amount, x.on_date, x.created_at
  FROM gift x
  LEFT JOIN donor j1 ON j1.id = x.donor_id
  LEFT JOIN fund j2 ON j2.id = x.fund_id;
CREATE VIEW v_grantee AS
SELECT x.id, x.name, x.ein, x.created_at
  FROM grantee x;
CREATE VIEW v_grant_app AS
SELECT x.id, x.grantee_id, j1.name AS grantee_name, x.fund_id, j2.name AS fund_name, x.title, x.state, x.ask, x.created_at
  FROM grant_app x
  LEFT JOIN grantee j1 ON j1.id = x.grantee_id
  LEFT JOIN fund j2 ON j2.id = x.fund_id;
