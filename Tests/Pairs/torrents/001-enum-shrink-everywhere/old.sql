CREATE TYPE mood AS ENUM ('sad', 'meh', 'ok', 'happy', 'ecstatic');
CREATE DOMAIN good_mood AS mood DEFAULT 'ok' CONSTRAINT is_good CHECK (VALUE >= 'ok'::mood);
CREATE DOMAIN moods AS mood[] DEFAULT '{meh,ok}' CHECK (array_position(VALUE, 'ecstatic'::mood) IS NULL);
CREATE FUNCTION better(m mood, than mood DEFAULT 'meh') RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT m > than $$;
CREATE FUNCTION mood_rank(m mood) RETURNS integer LANGUAGE sql IMMUTABLE
  RETURN CASE m WHEN 'sad'::mood THEN 0 WHEN 'meh'::mood THEN 1 ELSE 2 END;
CREATE TABLE person (
  id integer PRIMARY KEY,
  m mood NOT NULL DEFAULT 'meh',
  history mood[] DEFAULT ARRAY['sad','ok']::mood[],
  g good_mood,
  gg good_mood[] DEFAULT '{ok}',
  ms moods,
  rank integer GENERATED ALWAYS AS (mood_rank(m)) STORED,
  CONSTRAINT not_ecstatic CHECK (m <> 'ecstatic' OR history @> ARRAY['happy'::mood]),
  CONSTRAINT bet CHECK (better(m))
);
CREATE INDEX person_sad ON person (id) WHERE m = 'sad';
CREATE UNIQUE INDEX person_m ON person (m DESC, (history[1]), id);
CREATE VIEW sad_people AS SELECT id, m, history || 'sad'::mood AS h FROM person WHERE m < 'ok' WITH CHECK OPTION;
CREATE TABLE log (m mood NOT NULL, at timestamptz DEFAULT now(), PRIMARY KEY (m, at)) PARTITION BY LIST (m);
CREATE TABLE log_low PARTITION OF log FOR VALUES IN ('sad', 'meh');
CREATE TABLE log_mid PARTITION OF log FOR VALUES IN ('ok');
CREATE TABLE log_rest PARTITION OF log DEFAULT;
COMMENT ON TYPE mood IS 'five moods';
COMMENT ON CONSTRAINT not_ecstatic ON person IS 'no';
