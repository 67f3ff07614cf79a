CREATE SCHEMA game; CREATE SCHEMA stats;
CREATE TYPE game.vec3 AS (x double precision, y double precision, z double precision);
CREATE TYPE game.rarity AS ENUM ('common','uncommon','rare','epic','legendary');
CREATE TYPE game.slot AS ENUM ('head','neck','chest','legs','main_hand','off_hand');
CREATE TABLE game.account (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  login varchar(24) NOT NULL,
  pw bytea NOT NULL,
  banned tstzrange,
  flags bit varying(16) NOT NULL DEFAULT B'0',
  email text
);
CREATE UNIQUE INDEX account_login ON game.account (lower(login));
CREATE TABLE game.realm (
  id smallint PRIMARY KEY,
  name text NOT NULL,
  ruleset text DEFAULT 'pve'
);
CREATE TABLE game.character (
  id bigint GENERATED ALWAYS AS IDENTITY,
  realm_id smallint NOT NULL REFERENCES game.realm,
  account_id bigint NOT NULL REFERENCES game.account ON DELETE CASCADE,
  name varchar(16) NOT NULL,
  level smallint NOT NULL DEFAULT 1 CHECK (level BETWEEN 1 AND 80),
  xp bigint NOT NULL DEFAULT 0,
  class text NOT NULL DEFAULT 'warrior',
  pos game.vec3 NOT NULL DEFAULT ROW(0,0,0)::game.vec3,
  copper bigint NOT NULL DEFAULT 0 CHECK (copper >= 0),
  online boolean NOT NULL DEFAULT false,
  PRIMARY KEY (realm_id, id),
  UNIQUE (realm_id, name)
) PARTITION BY LIST (realm_id);
CREATE TABLE game.character_r1 PARTITION OF game.character FOR VALUES IN (1);
CREATE TABLE game.character_r2 PARTITION OF game.character FOR VALUES IN (2);
CREATE TABLE game.character_r3 PARTITION OF game.character FOR VALUES IN (3, 4) PARTITION BY LIST (realm_id);
CREATE TABLE game.character_r3_a PARTITION OF game.character_r3 FOR VALUES IN (3);
CREATE TABLE game.character_r3_b PARTITION OF game.character_r3 FOR VALUES IN (4);
CREATE TABLE game.item_template (
  id int PRIMARY KEY,
  name text NOT NULL,
  rarity game.rarity NOT NULL DEFAULT 'common',
  slot game.slot,
  stats smallint[] NOT NULL DEFAULT '{0,0,0,0}',
  stack int NOT NULL DEFAULT 1,
  effects jsonb
);
CREATE TABLE game.item (
  id bigserial PRIMARY KEY,
  template_id int NOT NULL REFERENCES game.item_template,
  realm_id smallint NOT NULL,
  owner_id bigint,
  equipped game.slot,
  bag smallint,
  idx smallint,
  durability numeric(4,1) DEFAULT 100,
  CHECK (equipped IS NULL OR bag IS NULL),
  FOREIGN KEY (realm_id, owner_id) REFERENCES game.character (realm_id, id) MATCH FULL ON DELETE CASCADE
);
CREATE UNIQUE INDEX item_equip ON game.item (realm_id, owner_id, equipped) WHERE equipped IS NOT NULL;
CREATE UNIQUE INDEX item_bag ON game.item (realm_id, owner_id, bag, idx) NULLS NOT DISTINCT WHERE equipped IS NULL;
CREATE TABLE game.guild (
  id serial PRIMARY KEY,
  realm_id smallint NOT NULL REFERENCES game.realm,
  name varchar(24) NOT NULL,
  leader bigint,
  motd text DEFAULT '',
  FOREIGN KEY (realm_id, leader) REFERENCES game.character (realm_id, id) ON DELETE SET NULL (leader) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT guild_name UNIQUE (name, realm_id)
);
CREATE TABLE game.guild_member (
  guild_id int REFERENCES game.guild ON DELETE CASCADE,
  realm_id smallint,
  character_id bigint,
  rank smallint DEFAULT 5,
  PRIMARY KEY (realm_id, character_id),
  FOREIGN KEY (realm_id, character_id) REFERENCES game.character
);
CREATE TABLE stats.match (
  id uuid DEFAULT gen_random_uuid(),
  played timestamptz NOT NULL,
  winner bigint,
  loser bigint,
  data jsonb
) PARTITION BY RANGE (played);
CREATE TABLE stats.match_2024 PARTITION OF stats.match FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE stats.match_2025 PARTITION OF stats.match FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE INDEX match_winner ON stats.match (winner, played DESC);
CREATE INDEX match_loser ON stats.match (loser);
CREATE FUNCTION game.level_for(xp bigint) RETURNS smallint IMMUTABLE STRICT LANGUAGE sql AS $$ SELECT least(80, 1 + floor(sqrt(xp / 100)))::smallint $$;
CREATE FUNCTION game.on_xp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.level := game.level_for(NEW.xp); RETURN NEW; END $$;
CREATE TRIGGER xp BEFORE UPDATE OF xp ON game.character FOR EACH ROW EXECUTE FUNCTION game.on_xp();
CREATE FUNCTION game.distance(a game.vec3, b game.vec3) RETURNS double precision IMMUTABLE STRICT LANGUAGE sql AS $$ SELECT sqrt(((a).x-(b).x)^2 + ((a).y-(b).y)^2 + ((a).z-(b).z)^2) $$;
CREATE VIEW stats.leaderboard AS
  SELECT c.realm_id, c.class, c.name, c.level, rank() OVER (PARTITION BY c.realm_id ORDER BY c.xp DESC)
  FROM game.character c;
CREATE MATERIALIZED VIEW stats.elo AS
  SELECT id, sum(w) AS wins, sum(1 - w) AS losses
  FROM (SELECT winner AS id, 1 AS w
  FROM stats.match UNION ALL SELECT loser, 0
  FROM stats.match) s
  GROUP BY id WITH NO DATA;
CREATE UNIQUE INDEX elo_id ON stats.elo (id);
