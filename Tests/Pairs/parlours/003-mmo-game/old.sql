CREATE TYPE char_class AS ENUM ('warrior','mage','rogue','priest');
CREATE TYPE item_rarity AS ENUM ('common','rare','epic','legendary');
CREATE TYPE vec3 AS (x real, y real, z real);
CREATE DOMAIN player_name AS varchar(16) CHECK (VALUE ~ '^[A-Za-z][A-Za-z0-9]+$');
CREATE TABLE accounts (id serial PRIMARY KEY, email varchar(255) NOT NULL, pw_hash bytea NOT NULL, banned_until timestamp, created timestamp DEFAULT now());
CREATE UNIQUE INDEX accounts_email ON accounts (email);
CREATE TABLE realms (id smallint PRIMARY KEY, name text NOT NULL UNIQUE, region text NOT NULL DEFAULT 'EU', capacity int);
CREATE TABLE characters (
  id serial PRIMARY KEY, account_id int NOT NULL REFERENCES accounts, realm_id smallint NOT NULL REFERENCES realms,
  name player_name NOT NULL, class char_class NOT NULL, level smallint NOT NULL DEFAULT 1 CHECK (level BETWEEN 1 AND 60), xp integer NOT NULL DEFAULT 0,
  pos vec3, gold integer NOT NULL DEFAULT 0, silver integer DEFAULT 0,
  CONSTRAINT characters_name_key UNIQUE (name));
CREATE TABLE item_templates (id int PRIMARY KEY, name text NOT NULL, rarity item_rarity NOT NULL DEFAULT 'common', stats json, max_stack smallint DEFAULT 1);
CREATE INDEX item_templates_rarity ON item_templates (rarity);
CREATE TABLE inventory (character_id int NOT NULL REFERENCES characters ON DELETE CASCADE, slot smallint NOT NULL, template_id int NOT NULL REFERENCES item_templates, qty smallint NOT NULL DEFAULT 1, PRIMARY KEY (character_id, slot));
CREATE TABLE guilds (id serial PRIMARY KEY, realm_id smallint REFERENCES realms, name text NOT NULL, leader_id int REFERENCES characters, UNIQUE (realm_id, name));
CREATE TABLE guild_members (guild_id int REFERENCES guilds ON DELETE CASCADE, character_id int REFERENCES characters ON DELETE CASCADE, rank smallint DEFAULT 5, PRIMARY KEY (guild_id, character_id));
CREATE TABLE combat_log (id bigserial PRIMARY KEY, at timestamp NOT NULL DEFAULT now(), attacker int, defender int, damage int, ability text);
CREATE INDEX combat_log_at ON combat_log (at);
CREATE FUNCTION xp_for_level(lvl integer) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT (lvl * lvl * 100) $$;
CREATE FUNCTION level_up() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN WHILE NEW.xp >= xp_for_level(NEW.level) AND NEW.level < 60 LOOP NEW.level := NEW.level + 1; END LOOP; RETURN NEW; END $$;
CREATE TRIGGER t_level_up BEFORE UPDATE OF xp ON characters FOR EACH ROW EXECUTE FUNCTION level_up();
CREATE PROCEDURE transfer_gold(src int, dst int, amount int) LANGUAGE plpgsql AS $$ BEGIN
 UPDATE characters SET gold = gold - amount WHERE id = src; UPDATE characters SET gold = gold + amount WHERE id = dst; END $$;
CREATE VIEW leaderboard AS SELECT c.realm_id, c.name, c.class, c.level, c.xp, rank() OVER (PARTITION BY c.realm_id ORDER BY c.xp DESC) AS pos FROM characters c;
CREATE VIEW top100 AS SELECT * FROM leaderboard WHERE pos <= 100;
CREATE VIEW guild_power AS SELECT g.id, g.name, sum(c.level) AS power, count(*) AS members FROM guilds g JOIN guild_members m ON m.guild_id = g.id JOIN characters c ON c.id = m.character_id GROUP BY g.id;
COMMENT ON TYPE item_rarity IS 'Ordered from worst to best';
COMMENT ON FUNCTION level_up() IS 'Raise level';
