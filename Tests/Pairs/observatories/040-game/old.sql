create schema game;
create type game.stats as (str int, dex int, con int
);
create type game.rarity as enum ('common','rare','epic');
create type game.dmg as range (subtype = int4, multirange_type_name = game.dmgs);
create function game.mod(game.stats) returns int language sql immutable as $$ select ($1).str + ($1).dex + ($1).con $$;
create function game.st_lt(game.stats, game.stats) returns bool language sql immutable as $$ select game.mod($1) < game.mod($2) $$;
create function game.st_cmp(game.stats, game.stats) returns int language sql immutable as $$ select game.mod($1) - game.mod($2) $$;
create operator game.<< (leftarg = game.stats, rightarg = game.stats, function = game.st_lt);
create table game.players (id bigint generated always as identity primary key, nick text not null, st game.stats not null default row(1,1,1
)::game.stats, power int generated always as (game.mod(st)) stored, joined timestamptz default now()
, guild text
);
create unique index players_nick on game.players (lower(nick));
create index players_power on game.players (power desc) include (nick);
create table game.items (id serial primary key, name text, rarity game.rarity default 'common', damage game.dmg default '[1,3)', resist game.dmgs);
create table game.weapons (two_handed bool default false
, weight int
) inherits (game.items);
create table game.potions (heal int, lasts interval default '5 min'
) inherits (game.items);
alter table game.weapons add primary key (id);
alter table game.weapons add constraint w_dmg check (damage is not null and not isempty(damage)
);
create table game.inventory (player_id bigint references game.players on delete cascade, item_id int, n int default 1 check (n >
 0
), primary key (player_id, item_id));
create view game.ranking as select rank() over (order by power desc) as r, nick, power
, guild
 from game.players
;
create view game.weak as select a.nick from game.players a where a.st operator(game.<<) row(5,5,5
)::game.stats;
create materialized view game.item_count as select rarity, count(*) from game.items group by rarity with no data;
create function game.give(p bigint, i int, n int default 1) returns void language sql begin atomic insert into game.inventory values (p, i, n) on conflict (player_id, item_id) do update set n = inventory.n + excluded.n; end;
create table game.matches (id uuid default gen_random_uuid(), season int not null, a bigint, b bigint, winner bigint, constraint winner_ck check (winner in (a, b))) partition by list (season);
create table game.matches_s1 partition of game.matches for values in (1
);
create table game.matches_s2 partition of game.matches for values in (2);
create trigger nodup before update on game.matches for each row execute function suppress_redundant_updates_trigger();
alter table game.inventory enable row level security;
create policy mine on game.inventory to pair_app using (player_id = current_setting('game.me')::bigint);
grant usage on schema game to pair_app;
grant select on game.ranking to pair_app, pair_ro;
grant execute on function game.give to pair_app;
comment on view game.ranking is 'ladder';
comment on table game.weapons is 'they hurt';
