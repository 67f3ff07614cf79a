-- LedgerSMB company database (sql/Pg-database.sql + modules)
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE SCHEMA IF NOT EXISTS lsmb;
SET search_path = lsmb, public;
CREATE DOMAIN lsmb_outarg AS text;
CREATE DOMAIN tax_rate AS numeric
  CHECK (VALUE >= 0);
CREATE TYPE lsmb_date_range AS (from_date date, to_date date);
CREATE TYPE account_balance AS (account_id int, accno text, amount
  numeric
);
CREATE TABLE language (code varchar(6) PRIMARY KEY, description text, last_updated timestamp without time zone DEFAULT now());
COMMENT ON TABLE language IS $$ Languages for manual translations and so forth.$$;
CREATE TABLE account_heading (
  id serial not null unique,
  accno text primary key,
  parent_id int references account_heading(id),
  description text
);
CREATE TABLE account (
  id serial not null unique,
  accno text primary key,
  description text,
  category CHAR(1) NOT NULL,
  gifi_accno text,
  heading int not null references account_heading(id),
  contra bool not null default false,
  tax bool not null default false
);
COMMENT ON COLUMN account.category IS
$$ A=asset,L=liability,Q=Equity,I=Income,E=expense $$;
CREATE VIEW chart AS
SELECT id, accno, description, 'H' as charttype, NULL::char(1) as category FROM account_heading
UNION
SELECT c.id, c.accno, c.description, 'A' as charttype, c.category FROM account c;
CREATE RULE chart_i AS ON INSERT TO chart DO INSTEAD
  INSERT INTO account_heading (accno, description) VALUES (new.accno, new.description);
CREATE TABLE exchangerate (curr char(3), transdate date, buy numeric, sell numeric, PRIMARY KEY (curr, transdate));
COMMENT ON TABLE exchangerate IS 'buy and sell rates';
CREATE TABLE transactions (
  id serial PRIMARY KEY,
  table_name text,
  locked_by int,
  approved_by int,
  approved_at timestamp
);
CREATE TABLE gl (
  id int PRIMARY KEY REFERENCES transactions(id) DEFERRABLE INITIALLY IMMEDIATE,
  reference text,
  description text,
  transdate date DEFAULT CURRENT_DATE,
  notes text,
  approved bool DEFAULT true
  , person_id int
);
CREATE TABLE acc_trans (
  trans_id int NOT NULL REFERENCES transactions(id),
  chart_id int NOT NULL REFERENCES account (id),
  amount NUMERIC,
  transdate date DEFAULT current_date,
  cleared bool DEFAULT 'f',
  fx_transaction bool DEFAULT 'f',
  memo text,
  approved bool default true,
  entry_id SERIAL PRIMARY KEY
);
CREATE INDEX acc_trans_trans_id_key ON acc_trans (trans_id);
CREATE TABLE tax (
  chart_id int REFERENCES account(id),
  rate tax_rate
  ,
  taxnumber text,
  validto timestamp not null default 'infinity',
  pass integer DEFAULT 0 NOT NULL,
  CONSTRAINT tax_pkey PRIMARY KEY (chart_id, validto)
);
CREATE OR REPLACE FUNCTION account__get_balance(in_account int, in_date date
) RETURNS SETOF account_balance AS $$
BEGIN
  RETURN QUERY SELECT a.id, a.accno, sum(
    ac.amount)
    FROM lsmb.account a JOIN lsmb.acc_trans ac ON ac.chart_id = a.id WHERE a.id = in_account AND ac.transdate <= in_date GROUP BY a.id, a.accno;
END;
$$ LANGUAGE plpgsql
;
COMMENT ON FUNCTION account__get_balance(int, date
) IS $$Returns balance lines for one account.$$;
CREATE OR REPLACE FUNCTION tax_on(in_amount numeric, in_rate tax_rate) RETURNS numeric AS
$$ select in_amount * in_rate; $$ LANGUAGE sql IMMUTABLE;
CREATE OR REPLACE FUNCTION track_global_sequence() RETURNS TRIGGER AS
$$
BEGIN
 IF tg_op = 'INSERT' THEN INSERT INTO lsmb.transactions (id, table_name) VALUES (new.id, TG_RELNAME); END IF;
 RETURN new;
END;
$$ LANGUAGE PLPGSQL;
CREATE TRIGGER gl_track_global_sequence BEFORE INSERT OR UPDATE ON gl FOR EACH ROW EXECUTE PROCEDURE track_global_sequence();
CREATE OR REPLACE FUNCTION concat_colon(TEXT, TEXT) RETURNS TEXT AS $$ select CASE WHEN $1 IS NULL THEN $2 ELSE $1 || ':' || $2 END; $$ LANGUAGE SQL;
CREATE AGGREGATE concat_colon (BASETYPE = text, STYPE = text, SFUNC = concat_colon);
CREATE VIEW cash_impact AS
SELECT id, '1'::numeric AS portion, 'gl' AS rel, gl.transdate FROM gl
UNION ALL SELECT trans_id, sum(amount), 'ac', max(transdate) FROM acc_trans GROUP BY trans_id;
COMMENT ON VIEW cash_impact IS $$ This view is used by cash basis reports to determine the fraction of a transaction to be reported.$$;
