create extension pgcrypto; create extension citext; create extension hstore;
create type rarity as enum ('common', 'rare', 'legendary'
);
create type char_class as enum ('warrior', 'mage', 'rogue');
create type slot as enum ('head', 'body', 'legs', 'weapon'
);
create type vec3 as (x real, y real, z real);
create domain gold as integer default 0 check (value >= 0);
create domain player_name as citext check (value ~ '^[A-Za-z][A-Za-z0-9_]{2,15}$');
create table accounts (id
serial primary key, login citext not null unique, pw text not null, email text, banned boolean not null default false, created timestamp default now(), last_ip inet
);
create table realms (id smallserial primary key, name text not null unique, region char(2) not null default 'EU', online boolean not null default false
);
create table guilds (id serial primary key, realm_id smallint not null references realms, name citext not null,
unique (realm_id, name)
);
create table characters (
id serial primary key, account_id integer not null references accounts, realm_id smallint not null references realms, name player_name not null, class char_class not null, level integer not null default 1, xp integer not null default 0, gold gold not null, pos vec3, guild_id integer references guilds on delete set null, guild_rank text, stats hstore not null default 'str=>1', last_played timestamp,
check (level between 1 and 60), unique (realm_id, name)
);
create index characters_rank on characters (level desc, xp desc);
create table item_templates (id integer primary key, name text not null, rarity rarity not null default 'common', slot slot, price gold not null,
power integer not null default 0, stackable boolean default false
);
create table inventory (
id bigserial primary key, character_id integer not null references characters on delete cascade, template_id integer not null references item_templates, bag_slot integer, equipped slot, qty integer not null default 1,
unique (character_id, bag_slot)
);
create unique index inventory_equipped on inventory (character_id, equipped)
where equipped is not null;
create table quests (id integer primary key, name text not null, min_level integer default 1, requires integer references quests,
reward_xp integer, reward_gold gold);
create table character_quests (character_id integer references characters on delete cascade, quest_id integer references quests, done boolean default false, progress integer default 0, primary key (character_id, quest_id));
create table matches (
id bigserial primary key, mode text not null, started timestamp not null default now(), seconds integer
);
create table match_players (
match_id bigint not null references matches, character_id integer not null references characters, team smallint, won boolean, rating_delta integer, primary key (match_id, character_id)
);
create table ratings (character_id
integer primary key references characters on delete cascade, rating integer not null default 1500, wins integer default 0, losses integer default 0
);
create unlogged table sessions (token text primary key default encode(gen_random_bytes(16), 'hex'), account_id
integer not null references accounts, expires timestamp not null default now() + '1 day'
);
create table chat_log (id bigserial, at timestamptz not null default now(), channel text not null, sender
integer, msg text not null);
create index chat_at on chat_log (at);
create function level_for(xp integer) returns integer language sql immutable as $$ select 1 + floor(sqrt(xp / 100))::integer $$;
create function add_xp() returns trigger language plpgsql as $$ begin new.level := least(60, level_for(new.xp)); return new; end $$;
create trigger add_xp before insert or update of xp on characters for each row execute function add_xp();
create function gear_power(c integer) returns bigint language sql stable as $$ select coalesce(sum(t.power), 0) from inventory i join item_templates t on t.id = i.template_id where i.character_id = c and i.equipped is not null $$;
create function transfer_gold(
a integer, b integer, n integer) returns boolean language plpgsql as $$
begin
 update characters set gold = gold - n where id = a;
update characters set gold = gold + n where id = b; return true;
end $$;
create function match_result() returns trigger language plpgsql as $$ begin
update ratings set rating = rating + new.rating_delta, wins = wins + new.won::int, losses = losses + (not new.won)::int where character_id = new.character_id;
 return null; end $$;
create trigger match_result after insert on match_players for each row execute function match_result();
create aggregate loot_weight(integer) (sfunc = int4pl, stype = integer, initcond = '0');
create view leaderboard as select
row_number() over (order by r.rating desc) as pos, c.name, c.class, r.rating, gear_power(c.id) as power from ratings r join characters c on c.id = r.character_id;
create view top10 as select name, rating from leaderboard where pos <= 10
;
create materialized view guild_power as select g.id, g.name, count(c.id) as members,
sum(c.level) as power from guilds g left join characters c on c.guild_id = g.id group by g.id;
create unique index guild_power_id on guild_power (id);
alter table characters enable row level security;
create policy own_characters on characters using (account_id = nullif(current_setting('game.account', true), '')::
integer);
