CREATE TABLE court (code varchar(8) PRIMARY KEY, name varchar(200) NOT NULL, parent varchar(8) REFERENCES court);
CREATE TABLE judge (id serial PRIMARY KEY, name varchar(100) NOT NULL, court varchar(8) NOT NULL REFERENCES court(code) ON UPDATE CASCADE, retired boolean DEFAULT false);
CREATE TABLE cases (
    court varchar(8) NOT NULL REFERENCES court(code) ON UPDATE CASCADE,
    case_no varchar(20) NOT NULL,
    kind char(1) NOT NULL DEFAULT 'C',
    title text NOT NULL,
    filed date NOT NULL DEFAULT CURRENT_DATE,
    closed date,
    judge_id integer REFERENCES judge,
    PRIMARY KEY (court, case_no)
);
CREATE TABLE party (id serial PRIMARY KEY, court varchar(8) NOT NULL, case_no varchar(20) NOT NULL, role varchar(20) NOT NULL, name varchar(200) NOT NULL,
  FOREIGN KEY (court, case_no) REFERENCES cases ON UPDATE CASCADE ON DELETE CASCADE);
CREATE TABLE filing (id serial PRIMARY KEY,
  court varchar(8) NOT NULL, case_no varchar(20) NOT NULL, seq integer NOT NULL, doc bytea, filed_at timestamp DEFAULT now(),
  FOREIGN KEY (court, case_no) REFERENCES cases ON UPDATE CASCADE, UNIQUE (court, case_no, seq));
CREATE TABLE hearing (id serial PRIMARY KEY,
  court varchar(8) NOT NULL, case_no varchar(20) NOT NULL, at timestamp NOT NULL, room varchar(10),
  FOREIGN KEY (court, case_no) REFERENCES cases ON UPDATE CASCADE);
CREATE INDEX hearing_at ON hearing (at);
CREATE FUNCTION next_case_no(c varchar, y integer) RETURNS varchar LANGUAGE plpgsql AS $$
BEGIN RETURN c || '-' || y || '-' || lpad((SELECT count(*) + 1 FROM cases WHERE court = c)::text, 5, '0'); END $$;
CREATE VIEW docket AS
SELECT c.court, c.case_no, c.title, h.at, h.room, j.name AS judge FROM cases c JOIN hearing h USING (court, case_no) LEFT JOIN judge j ON j.id = c.judge_id;
CREATE VIEW docket_today AS SELECT * FROM docket WHERE at::date = CURRENT_DATE;

