-- LedgerSMB company database (sql/Pg-database.sql + modules)
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE SCHEMA IF NOT EXISTS lsmb;
SET search_path = lsmb, public;
CREATE DOMAIN lsmb_outarg AS text;
CREATE DOMAIN tax_rate AS numeric
  CONSTRAINT tax_rate_range CHECK (VALUE BETWEEN 0 AND 10) DEFAULT 0;
CREATE TYPE lsmb_date_range AS (from_date date, to_date date);
CREATE TYPE account_balance AS (account_id int, accno text, amount
  numeric(20,8)
  , curr char(3), amount_tc numeric
);
CREATE TABLE language (code varchar(6) PRIMARY KEY, description text, last_updated timestamp without time zone DEFAULT now());
COMMENT ON TABLE language IS $$ Languages for manual translations and so forth.$$;
CREATE TABLE account_heading (
  id serial not null unique,
  accno text primary key,
  parent_id int references account_heading(id),
  description text
  , category CHAR(1) CHECK (category IN ('A','L','Q','I','E'))
);
CREATE TABLE account (
  id serial not null unique,
  accno text primary key,
  description text,
  category CHAR(1) NOT NULL,
  is_temp bool not null default false,
  gifi_accno text,
  heading int not null references account_heading(id),
  contra bool not null default false,
  tax bool not null default false,
  obsolete bool not null default false,
  CONSTRAINT account_category_check CHECK (category IN ('A','L','Q','I','E'))
);
COMMENT ON COLUMN account.category IS
$$ A=asset, L=liability, Q=Equity, I=Income, E=expense. Enforced since 1.5 $$;
CREATE TABLE currency (curr char(3) primary key, description text not null);
CREATE TABLE exchangerate_type (id int generated always as identity primary key, description text not null unique, builtin boolean);
CREATE TABLE exchangerate_default (
  rate_type int NOT NULL REFERENCES exchangerate_type(id),
  curr char(3) NOT NULL REFERENCES currency(curr),
  valid_from date not null,
  valid_to date default 'infinity'::date,
  rate numeric check (rate > 0),
  PRIMARY KEY (rate_type, curr, valid_from),
  EXCLUDE USING gist (rate_type WITH =, curr WITH =, daterange(valid_from, valid_to) WITH &&)
);
CREATE TABLE transactions (
  id serial PRIMARY KEY,
  table_name text,
  approved_by int,
  approved_at timestamptz,
  transdate date,
  approved boolean not null default false,
  workflow_id int,
  reversing int UNIQUE REFERENCES transactions (id)
);
CREATE TABLE gl (
  id int PRIMARY KEY REFERENCES transactions(id) DEFERRABLE INITIALLY IMMEDIATE,
  reference text,
  description text,
  transdate date DEFAULT CURRENT_DATE,
  notes text,
  approved bool DEFAULT true
);
CREATE TABLE acc_trans (
  trans_id int NOT NULL REFERENCES transactions(id),
  chart_id int NOT NULL REFERENCES account (id),
  amount_bc NUMERIC NOT NULL,
  curr char(3) NOT NULL REFERENCES currency (curr),
  amount_tc NUMERIC NOT NULL,
  transdate date DEFAULT current_date,
  cleared bool DEFAULT 'f',
  memo text,
  approved bool default true,
  entry_id BIGSERIAL PRIMARY KEY,
  CHECK (amount_bc <> 'NaN')
);
CREATE INDEX acc_trans_trans_id_key ON acc_trans (trans_id);
CREATE INDEX acc_trans_chart_date ON acc_trans (chart_id, transdate) WHERE approved;
CREATE TABLE tax (
  chart_id int REFERENCES account(id),
  rate tax_rate
   NOT NULL
  ,
  taxnumber text,
  validto timestamp not null default 'infinity',
  CONSTRAINT tax_pkey PRIMARY KEY (chart_id, validto)
);
CREATE OR REPLACE FUNCTION account__get_balance(in_account int, in_date date
, in_curr char(3) DEFAULT NULL
) RETURNS SETOF account_balance AS $$
BEGIN
  RETURN QUERY SELECT a.id, a.accno, sum(
    ac.amount_bc)::numeric(20,8), max(ac.curr)::char(3), sum(ac.amount_tc)
    FROM lsmb.account a JOIN lsmb.acc_trans ac ON ac.chart_id = a.id WHERE a.id = in_account AND ac.transdate <= in_date GROUP BY a.id, a.accno;
END;
$$ LANGUAGE plpgsql
STABLE SECURITY DEFINER SET search_path = lsmb, public
;
COMMENT ON FUNCTION account__get_balance(int, date
, char(3)
) IS $$Returns balance lines for one account.$$;
CREATE OR REPLACE FUNCTION tax_on(in_amount numeric, in_rate tax_rate) RETURNS numeric AS
$$ select in_amount * in_rate; $$ LANGUAGE sql IMMUTABLE;
CREATE OR REPLACE FUNCTION prevent_closed_transactions() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE t_end_date date;
BEGIN
  SELECT max(transdate) INTO t_end_date FROM lsmb.gl WHERE reference = 'closing';
  IF new.transdate <= t_end_date THEN
     RAISE EXCEPTION 'Transaction entered into closed period.  Transdate: %', new.transdate;
  END IF;
  RETURN new;
END;
$$;
CREATE TRIGGER acc_trans_prevent_closed BEFORE INSERT ON acc_trans FOR EACH ROW EXECUTE PROCEDURE prevent_closed_transactions();
CREATE OR REPLACE FUNCTION track_global_sequence() RETURNS trigger AS
$$
BEGIN
 IF tg_op = 'INSERT' THEN INSERT INTO lsmb.transactions (id, table_name, transdate, approved) VALUES (new.id, TG_RELNAME, new.transdate, new.approved); END IF;
 RETURN new;
END;
$$ LANGUAGE PLPGSQL;
CREATE TRIGGER gl_track_global_sequence BEFORE INSERT OR UPDATE ON gl FOR EACH ROW EXECUTE PROCEDURE track_global_sequence();
CREATE OR REPLACE FUNCTION concat_colon(TEXT, TEXT) RETURNS TEXT AS $$ select CASE WHEN $1 IS NULL THEN $2 ELSE $1 || ':' || $2 END; $$ LANGUAGE SQL;
CREATE AGGREGATE concat_colon_agg (text) (STYPE = text, SFUNC = concat_colon, INITCOND = '');
CREATE VIEW cash_impact AS
SELECT id, '1'::numeric AS portion, 'gl' AS rel, gl.transdate FROM gl
UNION ALL SELECT trans_id, sum(amount_bc), 'ac', max(transdate) FROM acc_trans WHERE approved GROUP BY trans_id;
COMMENT ON VIEW cash_impact IS $$ This view is used by cash basis reports to determine the fraction of a transaction to be reported.$$;
