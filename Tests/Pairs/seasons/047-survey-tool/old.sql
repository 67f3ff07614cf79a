CREATE TYPE qtype AS ENUM ('text','single','multi');
CREATE TABLE survey (id serial PRIMARY KEY, title text, open boolean DEFAULT true);
CREATE TABLE question (id serial PRIMARY KEY, survey int REFERENCES survey, pos int, label text, qtype qtype, options text);
CREATE TABLE response (id serial PRIMARY KEY, survey int REFERENCES survey, at timestamp DEFAULT now());
CREATE TABLE answer (response int REFERENCES response, question int REFERENCES question, value text, PRIMARY KEY (response, question));
CREATE VIEW results AS SELECT q.survey, q.label, a.value, count(*) FROM answer a JOIN question q ON q.id = a.question GROUP BY 1, 2, 3;
CREATE FUNCTION check_open() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT (SELECT open FROM survey WHERE id = NEW.survey) THEN RAISE 'closed'; END IF; RETURN NEW; END $$;
CREATE TRIGGER open_only BEFORE INSERT ON response FOR EACH ROW EXECUTE FUNCTION check_open();
