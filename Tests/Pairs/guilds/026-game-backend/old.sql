CREATE SCHEMA game;
CREATE SCHEMA shop;
CREATE EXTENSION hstore;
CREATE TYPE game.rarity AS ENUM ('common', 'rare', 'epic'
);
CREATE TYPE game.slot AS ENUM ('head', 'body', 'hand', 'feet');
CREATE TYPE game.element AS ENUM ('fire', 'water', 'air', 'earth');
CREATE TYPE game.stats AS (strength integer, agility integer, wisdom integer);
CREATE DOMAIN game.level AS smallint CHECK (VALUE BETWEEN 1 AND 
60);
CREATE TABLE game.account (
    id serial PRIMARY KEY,
    nick varchar(24) NOT NULL UNIQUE,
    email text NOT NULL,
    coins integer NOT NULL DEFAULT 0,
    gems integer NOT NULL DEFAULT 0,
    banned boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE game.realm (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    region char(2) NOT NULL,
    open boolean NOT NULL DEFAULT true
);
CREATE TABLE game.class (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    base game.stats NOT NULL
);
CREATE TABLE game.race (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE
);
CREATE TABLE game.guild (
    id serial PRIMARY KEY,
    realm_id integer NOT NULL REFERENCES game.realm,
    name varchar(32) NOT NULL,
    motto text,
    founded timestamptz NOT NULL DEFAULT now(),
    UNIQUE (realm_id, name)
);
CREATE TABLE game.character (
    id serial PRIMARY KEY,
    account_id integer NOT NULL REFERENCES game.account ON DELETE CASCADE,
    realm_id integer NOT NULL REFERENCES game.realm,
    name varchar(16) NOT NULL,
    class_id integer NOT NULL REFERENCES game.class,
    race_id integer NOT NULL REFERENCES game.race,
    level game.level NOT NULL DEFAULT 1,
    xp integer NOT NULL DEFAULT 0,
    guild_id integer REFERENCES game.guild ON DELETE SET NULL,
    pos_x real,
    pos_y real,
    zone text,
    stats game.stats
);
CREATE UNIQUE INDEX character_name ON game.character (realm_id, lower(name));
CREATE TABLE game.guild_member (
    guild_id integer NOT NULL REFERENCES game.guild ON DELETE CASCADE,
    character_id integer NOT NULL REFERENCES game.character ON DELETE CASCADE UNIQUE,
    rank text NOT NULL DEFAULT 'member',
    PRIMARY KEY (guild_id, character_id)
);
CREATE TABLE game.item_template (
    id serial PRIMARY KEY,
    name text NOT NULL,
    rarity game.rarity NOT NULL DEFAULT 'common',
    slot game.slot,
    level_req game.level,
    bonus game.stats,
    max_stack integer NOT NULL DEFAULT 1,
    attrs hstore NOT NULL DEFAULT ''
);
CREATE TABLE game.item (
    id serial PRIMARY KEY,
    template_id integer NOT NULL REFERENCES game.item_template,
    owner_id integer REFERENCES game.character ON DELETE CASCADE,
    stack integer NOT NULL DEFAULT 1 CHECK (stack > 0),
    bag smallint,
    bag_slot smallint,
    durability smallint
);
CREATE INDEX ON game.item (owner_id);
CREATE TABLE game.equipped (
    character_id integer NOT NULL REFERENCES game.character ON DELETE CASCADE,
    slot game.slot NOT NULL,
    item_id integer NOT NULL REFERENCES game.item UNIQUE,
    PRIMARY KEY (character_id, slot)
);
CREATE TABLE game.recipe (
    id serial PRIMARY KEY,
    result_id integer NOT NULL REFERENCES game.item_template,
    skill text NOT NULL,
    difficulty smallint NOT NULL
);
CREATE TABLE game.recipe_part (
    recipe_id integer NOT NULL REFERENCES game.recipe ON DELETE CASCADE,
    template_id integer NOT NULL REFERENCES game.item_template,
    quantity smallint NOT NULL,
    PRIMARY KEY (recipe_id, template_id)
);
CREATE TABLE game.spell (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    element game.element,
    mana smallint NOT NULL,
    cooldown interval NOT NULL DEFAULT '00:00:01'
);
CREATE TABLE game.character_spell (
    character_id integer NOT NULL REFERENCES game.character,
    spell_id integer NOT NULL REFERENCES game.spell,
    PRIMARY KEY (character_id, spell_id)
);
CREATE TABLE game.quest (
    id serial PRIMARY KEY,
    title text NOT NULL,
    min_level game.level NOT NULL,
    requires integer REFERENCES game.quest,
    reward_xp integer NOT NULL DEFAULT 0,
    reward_item integer REFERENCES game.item_template
);
CREATE TABLE game.quest_log (
    character_id integer NOT NULL REFERENCES game.character ON DELETE CASCADE,
    quest_id integer NOT NULL REFERENCES game.quest,
    accepted timestamptz NOT NULL DEFAULT now(),
    completed timestamptz,
    progress json,
    PRIMARY KEY (character_id, quest_id )
);
CREATE TABLE game.achievement (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    points smallint NOT NULL
);
CREATE TABLE game.achieved (
    account_id integer NOT NULL REFERENCES game.account,
    achievement_id integer NOT NULL REFERENCES game.achievement,
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (account_id, achievement_id)
);
CREATE TABLE game.match (
    id serial PRIMARY KEY,
    mode text NOT NULL,
    started timestamptz NOT NULL DEFAULT now(),
    ended timestamptz
);
CREATE TABLE game.match_player (
    match_id integer NOT NULL REFERENCES game.match ON DELETE CASCADE,
    character_id integer NOT NULL REFERENCES game.character,
    team smallint NOT NULL,
    kills integer NOT NULL DEFAULT 0,
    deaths integer NOT NULL DEFAULT 0,
    rating_delta integer,
    PRIMARY KEY (match_id, character_id)
);
CREATE TABLE game.rating (
    character_id integer NOT NULL REFERENCES game.character,
    season smallint NOT NULL,
    mode text NOT NULL,
    rating integer NOT NULL DEFAULT 1500,
    PRIMARY KEY (season, mode, character_id)
);
CREATE INDEX rating_top ON game.rating (season, rating DESC);
CREATE TABLE game.friend (
    a integer NOT NULL REFERENCES game.account,
    b integer NOT NULL REFERENCES game.account,
    since timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (a, b)
);
CREATE TABLE game.mail (
    id serial PRIMARY KEY,
    to_id integer NOT NULL REFERENCES game.character,
    from_id integer REFERENCES game.character,
    subject text NOT NULL,
    body text,
    item_id integer REFERENCES game.item,
    sent timestamptz NOT NULL DEFAULT now(),
    read boolean NOT NULL DEFAULT false
);
CREATE TABLE game.log (
    id serial PRIMARY KEY,
    character_id integer,
    event text NOT NULL,
    data json,
    at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX log_at ON game.log (at);
CREATE TABLE shop.product (
    id serial PRIMARY KEY,
    sku text NOT NULL UNIQUE,
    price_cents integer NOT NULL,
    gems integer,
    template_id integer REFERENCES game.item_template,
    active boolean NOT NULL DEFAULT true
);
CREATE TABLE shop.purchase (
    id serial PRIMARY KEY,
    account_id integer NOT NULL REFERENCES game.account,
    product_id integer NOT NULL REFERENCES shop.product,
    at timestamptz NOT NULL DEFAULT now(),
    receipt text NOT NULL UNIQUE,
    refunded boolean NOT NULL DEFAULT false
);
CREATE VIEW game.roster AS SELECT c.id, c.name, r.name AS realm, cl.name AS class, c.level, g.name AS guild FROM game.character c JOIN game.realm r ON r.id = c.realm_id JOIN game.class cl ON cl.id = c.class_id LEFT JOIN game.guild g ON g.id = c.guild_id
;
CREATE VIEW game.guild_power AS SELECT guild, realm, count(*) AS members, avg(level) AS avg_level FROM game.roster WHERE guild IS NOT NULL GROUP BY guild, realm;
CREATE MATERIALIZED VIEW game.leaderboard AS SELECT r.season, r.mode, ro.name, ro.realm, r.rating, rank() OVER (PARTITION BY r.season, r.mode ORDER BY r.rating DESC) AS place FROM game.rating r JOIN game.roster ro ON ro.id = r.character_id;
CREATE UNIQUE INDEX leaderboard_key ON game.leaderboard (season, mode, name, realm);
CREATE FUNCTION game.xp_for(l game.level) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT l * l * 100 $$;
CREATE FUNCTION game.add_stats(a game.stats, b game.stats) RETURNS game.stats
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT ROW((a).strength + (b).strength, (a).agility + (b).agility,  (a).wisdom + (b).wisdom)::game.stats $$;
CREATE FUNCTION game.level_up() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF NEW.xp >= game.xp_for(NEW.level) THEN NEW.level := NEW.level + 1;
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER level_up BEFORE UPDATE OF xp ON game.character FOR EACH ROW EXECUTE FUNCTION game.level_up();
CREATE FUNCTION shop.pay() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE game.account SET gems = gems + 10 WHERE id = NEW.account_id;
    RETURN NULL;
END;
$$;
CREATE TRIGGER pay AFTER INSERT ON shop.purchase FOR EACH ROW EXECUTE FUNCTION shop.pay();
