SET default_tablespace = '';
SET client_min_messages = warning;
CREATE SCHEMA tax;
CREATE TYPE tax.filing_status AS ENUM ('single','married','widowed');
CREATE TABLE tax.payer (tin character(11) NOT NULL, name text NOT NULL, born date, status tax.filing_status, CONSTRAINT payer_pk PRIMARY KEY (tin));
CREATE TABLE tax.form (code text NOT NULL, year integer NOT NULL, title text, CONSTRAINT form_pk PRIMARY KEY (code, year));
CREATE TABLE tax.form_line (code text NOT NULL, year integer NOT NULL, line text NOT NULL, label text, formula text, CONSTRAINT form_line_pk PRIMARY KEY (code, year, line), CONSTRAINT form_line_form_fk FOREIGN KEY (code, year) REFERENCES tax.form (code, year));
CREATE TABLE tax.filing (id bigint NOT NULL, tin character(11) NOT NULL, code text NOT NULL, year integer NOT NULL, received date DEFAULT ('now'::text)::date NOT NULL, CONSTRAINT filing_pk PRIMARY KEY (id), CONSTRAINT filing_payer_fk FOREIGN KEY (tin) REFERENCES tax.payer, CONSTRAINT filing_form_fk FOREIGN KEY (code, year) REFERENCES tax.form, CONSTRAINT filing_uk UNIQUE (tin, code, year));
CREATE SEQUENCE tax.filing_seq START WITH 1 INCREMENT BY 50 CACHE 50;
CREATE TABLE tax.filing_value (filing_id bigint NOT NULL, line text NOT NULL, amount numeric(12,0), CONSTRAINT filing_value_pk PRIMARY KEY (filing_id, line), CONSTRAINT filing_value_fk FOREIGN KEY (filing_id) REFERENCES tax.filing);
CREATE TABLE tax.bracket (year integer NOT NULL, lower numeric NOT NULL, rate numeric(5,4) NOT NULL, CONSTRAINT bracket_pk PRIMARY KEY (year, lower));
CREATE TABLE tax.assessment (filing_id bigint NOT NULL, version smallint DEFAULT 1 NOT NULL, due numeric(12,2) NOT NULL, issued date, CONSTRAINT assessment_pk PRIMARY KEY (filing_id));
CREATE TABLE tax.payment (id bigserial, tin character(11) NOT NULL, amount numeric(12,2) NOT NULL, paid date NOT NULL, CONSTRAINT payment_pk PRIMARY KEY (id));
CREATE TABLE tax.appeal (id serial, filing_id bigint, filed date, text text, decided date);
CREATE FUNCTION tax.compute(income numeric, y integer) RETURNS numeric LANGUAGE plpgsql STABLE AS $fn$
DECLARE r numeric := 0; b record; prev numeric;
BEGIN
  FOR b IN SELECT lower, rate, lead(lower) OVER (ORDER BY lower) AS upper FROM tax.bracket WHERE year = y ORDER BY lower LOOP
    EXIT WHEN income < b.lower;
    r := r + (least(income, coalesce(b.upper, income)) - b.lower) * b.rate;
  END LOOP;
  RETURN round(r, 2);
END $fn$;
CREATE VIEW tax.account AS SELECT f.tin, sum(a.due) AS due, (SELECT sum(amount) FROM tax.payment p WHERE p.tin = f.tin) AS paid FROM tax.assessment a JOIN tax.filing f ON f.id = a.filing_id GROUP BY f.tin;
CREATE VIEW tax.debtor AS SELECT a.tin, p.name, a.due - coalesce(a.paid,0) AS debt FROM tax.account a JOIN tax.payer p USING (tin) WHERE a.due > coalesce(a.paid,0);
