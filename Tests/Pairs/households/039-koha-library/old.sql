CREATE TABLE branches (branchcode varchar(10) PRIMARY KEY, branchname text NOT NULL, branchaddress1 text,
issuing smallint, branchprinter varchar(100));
CREATE TABLE categories (categorycode varchar(10) PRIMARY KEY, description text, enrolmentperiod smallint,
overduenoticerequired smallint, category_type varchar(1) DEFAULT 'A' NOT NULL);
CREATE TABLE borrowers (borrowernumber serial PRIMARY KEY, cardnumber varchar(16) UNIQUE, surname text NOT NULL, firstname text, dateofbirth date, branchcode varchar(10) NOT NULL REFERENCES branches, categorycode varchar(10) NOT NULL REFERENCES categories, ethnicity varchar(50), sex varchar(1), lost smallint, debarred smallint);
CREATE INDEX borrowers_surname ON borrowers (surname
);
CREATE TABLE biblio (biblionumber serial PRIMARY KEY, frameworkcode varchar(4) DEFAULT '' NOT NULL, author text, title text, serial smallint, copyrightdate smallint, datecreated date NOT NULL
, marc bytea, marcxml text
);
CREATE TABLE items (itemnumber serial PRIMARY KEY, biblionumber integer NOT NULL REFERENCES biblio, barcode varchar(20) UNIQUE, homebranch varchar(10) REFERENCES branches, price numeric(8,2), notforloan smallint DEFAULT 0 NOT NULL, damaged smallint DEFAULT 0 NOT NULL,
itemlost smallint, wthdrawn smallint);
CREATE TABLE issues (borrowernumber integer REFERENCES borrowers, itemnumber integer REFERENCES items, date_due date, returndate date, issuedate date, renewals smallint);
CREATE INDEX issues_borrowernumber ON issues (borrowernumber);
CREATE VIEW overdues AS SELECT b.cardnumber, b.surname, i.barcode, s.date_due FROM issues s JOIN borrowers b USING (borrowernumber) JOIN items i USING (itemnumber) WHERE s.date_due < CURRENT_DATE
 AND s.returndate IS NULL
;
CREATE FUNCTION fine(due
date
, rate numeric DEFAULT 0.10) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT (CURRENT_DATE - due::date) * rate $$;
CREATE VIEW fines AS SELECT cardnumber, sum(fine(date_due)) AS total FROM overdues GROUP BY cardnumber;
CREATE TABLE accountlines (borrowernumber integer NOT NULL, accountno smallint NOT NULL, itemnumber integer, date date, amount numeric(28,6), accounttype varchar(5), amountoutstanding numeric(28,6), PRIMARY KEY (borrowernumber, accountno));
