-- inheritance tree to partitions; enum arrays; composite stats
CREATE SCHEMA game;
CREATE TYPE game.rarity AS ENUM ('common','rare','epic','legendary');
CREATE TYPE game.slot AS ENUM ('head','chest','legs','weapon','shield','ring');
CREATE TYPE game.stats AS (str smallint, dex smallint, int smallint);
CREATE TABLE game.players (
  id bigint GENERATED ALWAYS AS IDENTITY (START WITH 1 INCREMENT BY 1) PRIMARY KEY,
  handle text NOT NULL UNIQUE,
  
  base game.stats NOT NULL DEFAULT ROW(1,1,1)::game.stats, gold integer NOT NULL DEFAULT 0 CHECK (gold >= 0), 
  level integer NOT NULL DEFAULT 1, xp integer NOT NULL DEFAULT 0,
  power integer GENERATED ALWAYS AS ((base).str + (base).dex + (base).int + level) STORED);
CREATE TABLE game.items (
  id bigserial PRIMARY KEY,
  owner bigint REFERENCES game.players ON DELETE CASCADE,
  name text NOT NULL,
  rarity game.rarity NOT NULL DEFAULT 'common',
  value integer NOT NULL DEFAULT 0,
  CONSTRAINT value_ok CHECK (value >= 0));
CREATE TABLE game.weapons (
  damage int4range NOT NULL,
  two_handed boolean NOT NULL DEFAULT false,
  PRIMARY KEY (id)) INHERITS (game.items);
CREATE TABLE game.armour (
  slots game.slot[] NOT NULL DEFAULT '{chest}',
  defence integer NOT NULL,
  CONSTRAINT value_min CHECK (value > 10),
  PRIMARY KEY (id)) INHERITS (game.items);
ALTER TABLE game.weapons ALTER rarity SET DEFAULT 'rare';
CREATE TABLE game.potions (
  effect text,
  CONSTRAINT potions_common CHECK (rarity < 'epic')) INHERITS (game.items);
CREATE INDEX items_owner ON game.items (owner);
CREATE INDEX weapons_owner ON game.weapons (owner);
CREATE INDEX armour_slots ON game.armour USING gin (slots);
CREATE TABLE game.equipped (
  player bigint REFERENCES game.players,
  slot game.slot,
  item bigint,
  PRIMARY KEY (player, slot));
CREATE FUNCTION game.slot_name(s game.slot) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT initcap(s::text) $$;
CREATE VIEW game.inventory AS
  SELECT i.tableoid::regclass::text AS kind, i.id, i.owner, i.name, i.rarity
  FROM game.items i;
CREATE VIEW game.paper_doll AS
  SELECT e.player, game.slot_name(e.slot) AS slot, i.name
  FROM game.equipped e
  JOIN game.items i ON i.id = e.item;
CREATE VIEW game.leaderboard AS SELECT handle, power, rank() OVER (ORDER BY power DESC) FROM game.players;
CREATE FUNCTION game.no_dup_owner() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.owner IS NULL THEN NEW.value := 0; END IF; RETURN NEW; END $$;
CREATE TRIGGER items_b BEFORE INSERT ON game.items FOR EACH ROW EXECUTE FUNCTION game.no_dup_owner();
CREATE TRIGGER weapons_b BEFORE INSERT ON game.weapons FOR EACH ROW EXECUTE FUNCTION game.no_dup_owner();
