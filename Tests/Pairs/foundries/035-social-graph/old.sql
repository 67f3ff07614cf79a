-- FK actions, MATCH FULL, SET NULL(cols), NULLS NOT DISTINCT, FK target switches between pk / unique index / unique constraint
CREATE SCHEMA sg;
CREATE TABLE sg.people (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  handle text NOT NULL,
  realm text NOT NULL DEFAULT 'main',
  born date,
  invited_by integer REFERENCES sg.people ON DELETE SET NULL,
  best_friend text,
  CONSTRAINT people_handle UNIQUE (handle));
ALTER TABLE sg.people ADD CONSTRAINT people_best FOREIGN KEY (best_friend) REFERENCES sg.people (handle) ON UPDATE CASCADE;
CREATE UNIQUE INDEX people_realm_handle ON sg.people (realm, handle);
CREATE TABLE sg.follows (
  who text NOT NULL REFERENCES sg.people (handle) ON UPDATE CASCADE ON DELETE CASCADE,
  whom text NOT NULL REFERENCES sg.people (handle) ON UPDATE CASCADE ON DELETE CASCADE,
  since timestamp DEFAULT now(),
  PRIMARY KEY (who, whom),
  CHECK (who <> whom));
CREATE TABLE sg.groups (
  realm text,
  name text,
  owner_realm text,
  owner text,
  PRIMARY KEY (realm, name),
  CONSTRAINT groups_owner FOREIGN KEY (owner_realm, owner) REFERENCES sg.people (realm, handle) MATCH FULL ON DELETE SET NULL);
CREATE TABLE sg.memberships (
  realm text,
  grp text,
  person integer REFERENCES sg.people,
  role text DEFAULT 'member',
  UNIQUE (realm, grp, person),
  FOREIGN KEY (realm, grp) REFERENCES sg.groups ON DELETE CASCADE ON UPDATE CASCADE);
CREATE TABLE sg.posts (
  id bigserial PRIMARY KEY,
  author integer NOT NULL REFERENCES sg.people ON DELETE CASCADE,
  realm text,
  grp text,
  parent bigint REFERENCES sg.posts ON DELETE CASCADE,
  body text NOT NULL,
  likes integer NOT NULL DEFAULT 0,
  FOREIGN KEY (realm, grp) REFERENCES sg.groups);
CREATE TABLE sg.likes (
  post bigint REFERENCES sg.posts,
  person integer REFERENCES sg.people,
  PRIMARY KEY (post, person));
CREATE VIEW sg.mutual AS
  SELECT a.who, a.whom
  FROM sg.follows a
  JOIN sg.follows b ON (b.who, b.whom) = (a.whom, a.who)
  WHERE a.who < a.whom;
CREATE VIEW sg.degree AS
  SELECT p.id, p.handle, (SELECT count(*) FROM sg.follows f WHERE f.whom = p.handle) AS followers
  FROM sg.people p;
CREATE FUNCTION sg.path(a text, b text, maxlen integer DEFAULT 6) RETURNS text[] LANGUAGE sql STABLE AS $$ WITH RECURSIVE w(h, p) AS (SELECT a, ARRAY[a] UNION ALL SELECT f.whom, p || f.whom FROM w JOIN sg.follows f ON f.who = w.h WHERE NOT f.whom = ANY (p) AND cardinality(p) < maxlen) SELECT p FROM w WHERE h = b ORDER BY cardinality(p) LIMIT 1 $$;
CREATE FUNCTION sg.count_like() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE sg.posts SET likes = likes + 1 WHERE id = NEW.post; RETURN NULL; END $$;
CREATE TRIGGER count_like AFTER INSERT ON sg.likes FOR EACH ROW EXECUTE FUNCTION sg.count_like();
