CREATE SCHEMA game; CREATE SCHEMA stats;
CREATE TYPE game.vec3 AS (x real, y real, z real);
CREATE TYPE game.rarity AS ENUM ('common','rare','epic');
CREATE TYPE game.slot AS ENUM ('head','chest','legs','weapon');
CREATE TABLE game.account (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  login varchar(24) NOT NULL,
  pw bytea NOT NULL,
  banned_until timestamp,
  flags bit(8) NOT NULL DEFAULT B'00000000',
  UNIQUE (login)
);
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
  level smallint NOT NULL DEFAULT 1 CHECK (level BETWEEN 1 AND 60),
  xp int NOT NULL DEFAULT 0,
  pos game.vec3 NOT NULL DEFAULT ROW(0,0,0)::game.vec3,
  gold int NOT NULL DEFAULT 0 CHECK (gold >= 0),
  online boolean NOT NULL DEFAULT false,
  PRIMARY KEY (realm_id, id),
  UNIQUE (realm_id, name)
) PARTITION BY LIST (realm_id);
CREATE TABLE game.character_r1 PARTITION OF game.character FOR VALUES IN (1);
CREATE TABLE game.character_r2 PARTITION OF game.character FOR VALUES IN (2, 3);
CREATE TABLE game.item_template (
  id int PRIMARY KEY,
  name text NOT NULL,
  rarity game.rarity NOT NULL DEFAULT 'common',
  slot game.slot,
  stats int[] NOT NULL DEFAULT ARRAY[0,0,0,0],
  price int
);
CREATE TABLE game.item (
  id bigserial PRIMARY KEY,
  template_id int NOT NULL REFERENCES game.item_template,
  realm_id smallint NOT NULL,
  owner_id bigint NOT NULL,
  equipped game.slot,
  durability smallint DEFAULT 100,
  FOREIGN KEY (realm_id, owner_id) REFERENCES game.character (realm_id, id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX item_equip ON game.item (owner_id, equipped) WHERE equipped IS NOT NULL;
CREATE TABLE game.guild (
  id serial PRIMARY KEY,
  realm_id smallint NOT NULL REFERENCES game.realm,
  name varchar(24) NOT NULL,
  leader bigint,
  motd text DEFAULT '',
  FOREIGN KEY (realm_id, leader) REFERENCES game.character (realm_id, id)
);
CREATE TABLE stats.match (
  id uuid DEFAULT gen_random_uuid(),
  played timestamptz NOT NULL,
  winner bigint,
  loser bigint,
  data jsonb
) PARTITION BY RANGE (played);
CREATE TABLE stats.match_2024h1 PARTITION OF stats.match FOR VALUES FROM ('2024-01-01') TO ('2024-07-01');
CREATE TABLE stats.match_2024h2 PARTITION OF stats.match FOR VALUES FROM ('2024-07-01') TO ('2025-01-01');
CREATE INDEX match_winner ON stats.match (winner);
CREATE FUNCTION game.level_for(xp int) RETURNS smallint IMMUTABLE LANGUAGE sql AS $$ SELECT least(60, 1 + floor(sqrt(xp / 100)))::smallint $$;
CREATE FUNCTION game.on_xp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.level := game.level_for(NEW.xp); RETURN NEW; END $$;
CREATE TRIGGER xp BEFORE UPDATE OF xp ON game.character FOR EACH ROW EXECUTE FUNCTION game.on_xp();
CREATE FUNCTION game.distance(a game.vec3, b game.vec3) RETURNS real IMMUTABLE STRICT LANGUAGE sql AS $$ SELECT sqrt(((a).x-(b).x)^2 + ((a).y-(b).y)^2 + ((a).z-(b).z)^2)::real $$;
CREATE VIEW stats.leaderboard AS
  SELECT c.realm_id, c.name, c.level, rank() OVER (PARTITION BY c.realm_id ORDER BY c.xp DESC)
  FROM game.character c;
CREATE MATERIALIZED VIEW stats.elo AS
  SELECT winner AS id, count(*) AS wins
  FROM stats.match
  GROUP BY winner;
