-- EAV to typed columns, constraints NOT VALID <-> valid, NO INHERIT, names reused for other kinds of constraint
CREATE SCHEMA sv;
CREATE TYPE sv.answer_kind AS ENUM ('text','number','date','choice');
CREATE TABLE sv.surveys (
  id serial PRIMARY KEY,
  title text NOT NULL,
  opens date,
  closes date,
  CONSTRAINT surveys_dates CHECK (opens <= closes) NOT VALID);
CREATE TABLE sv.questions (
  id serial PRIMARY KEY,
  survey integer NOT NULL REFERENCES sv.surveys ON DELETE CASCADE,
  no integer NOT NULL,
  kind sv.answer_kind NOT NULL,
  body text NOT NULL,
  choices text[],
  CONSTRAINT q_unique UNIQUE (survey, no),
  CONSTRAINT q_choices CHECK ((kind = 'choice') = (choices IS NOT NULL)));
CREATE TABLE sv.respondents (
  id serial PRIMARY KEY,
  survey integer NOT NULL,
  token text NOT NULL,
  at timestamptz DEFAULT now(),
  CONSTRAINT r_fk FOREIGN KEY (survey) REFERENCES sv.surveys NOT VALID,
  CONSTRAINT r_token UNIQUE (token));
CREATE TABLE sv.answers (
  respondent integer REFERENCES sv.respondents ON DELETE CASCADE,
  question integer REFERENCES sv.questions,
  value text,
  CONSTRAINT answers_key PRIMARY KEY (respondent, question),
  CONSTRAINT a_value CHECK (value <> ''));
CREATE TABLE sv.answer_base (note text, CONSTRAINT note_len CHECK (length(note) < 100) NO INHERIT);
CREATE TABLE sv.answer_child (extra text) INHERITS (sv.answer_base);
CREATE INDEX answers_value ON sv.answers (question, value);
CREATE INDEX answers_number ON sv.answers ((value::numeric)) WHERE value ~ '^[0-9]+$';
CREATE FUNCTION sv.as_number(v text) RETURNS numeric LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN v::numeric; EXCEPTION WHEN others THEN RETURN NULL; END $$;
CREATE VIEW sv.numbers AS
  SELECT a.respondent, a.question, sv.as_number(a.value) AS n
  FROM sv.answers a
  JOIN sv.questions q ON q.id = a.question
  WHERE q.kind = 'number';
CREATE VIEW sv.summary AS
  SELECT q.survey, q.no, avg(n.n) AS mean, count(*) AS cnt
  FROM sv.numbers n
  JOIN sv.questions q ON q.id = n.question
  GROUP BY 1, 2;
CREATE FUNCTION sv.check_answer() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE q sv.questions; BEGIN SELECT * INTO q FROM sv.questions WHERE id = NEW.question; IF q.kind = 'choice' AND NEW.value <> ALL (q.choices) THEN RAISE EXCEPTION 'bad choice'; END IF; RETURN NEW; END $$;
CREATE TRIGGER check_answer BEFORE INSERT OR UPDATE ON sv.answers FOR EACH ROW EXECUTE FUNCTION sv.check_answer();
CREATE TABLE sv.answer_log (LIKE sv.answers INCLUDING ALL, at timestamptz DEFAULT now());
