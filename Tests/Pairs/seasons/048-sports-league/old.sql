CREATE TABLE club (id serial PRIMARY KEY, name text UNIQUE NOT NULL, founded int);
CREATE TABLE player (id serial PRIMARY KEY, club int REFERENCES club, name text, shirt int, position text CHECK (position IN ('GK','DF','MF','FW')));
CREATE TABLE match (id serial PRIMARY KEY, home int REFERENCES club, away int REFERENCES club, played date, home_goals int, away_goals int, CHECK (home <> away));
CREATE FUNCTION points(f int, a int) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN f > a THEN 2 WHEN f = a THEN 1 ELSE 0 END $$;
CREATE VIEW results AS SELECT home AS club, home_goals AS f, away_goals AS a FROM match UNION ALL SELECT away, away_goals, home_goals FROM match;
CREATE VIEW standings AS SELECT c.name, sum(points(f, a)) AS pts, sum(f - a) AS diff FROM results r JOIN club c ON c.id = r.club GROUP BY c.name;
CREATE INDEX draws ON match (played) WHERE points(home_goals, away_goals) = 1;
