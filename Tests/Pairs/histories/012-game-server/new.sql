create extension if not exists citext;
create extension if not exists hstore;

create type player_class as enum ('warrior', 'mage', 'rogue', 'healer');
create type item_slot as enum ('head', 'chest', 'hands', 'legs', 'feet', 'weapon');
create type vec3 as (x real, y real, z real);

create sequence entity_id_seq start 100000 increment 10 cache 50;

create table account (
    account_id int primary key default nextval('entity_id_seq'),
    email citext not null unique,
    banned_until timestamptz,
    created timestamptz not null default now()
);
create table realm (
    realm_id smallint primary key,
    name text not null unique,
    max_players int not null default 5000
);
create table "character" (
    character_id int primary key default nextval('entity_id_seq'),
    account_id int not null references account,
    realm_id smallint not null references realm,
    name citext not null,
    class player_class not null,
    level int not null default 1 check (level between 1 and 60),
    xp int not null default 0,
    gold int not null default 0,
    pos vec3 not null default row(0,0,0)::vec3,
    attrs hstore not null default '',
    unique (realm_id, name)
);
create index character_account_idx on "character" (account_id);
create index character_attrs_idx on "character" using gist (attrs);

create table item_template (
    template_id int primary key,
    name text not null,
    slot item_slot,
    min_level int not null default 1,
    stats hstore
);
create table item (
    item_id bigserial primary key,
    template_id int not null references item_template,
    owner_id int not null references "character" on delete cascade,
    bag_slot smallint,
    durability smallint not null default 100
);
create index item_owner_idx on item (owner_id);
create table guild (
    guild_id int primary key default nextval('entity_id_seq'),
    realm_id smallint not null references realm,
    name citext not null,
    leader_id int not null references "character",
    unique (realm_id, name)
);
create table guild_member (
    guild_id int not null references guild on delete cascade,
    character_id int not null references "character" on delete cascade,
    rank smallint not null default 9,
    joined timestamptz not null default now(),
    primary key (guild_id, character_id)
);
create table combat_log (
    at timestamptz not null default now(),
    attacker int not null,
    defender int not null,
    damage int not null,
    ability text
);

create function xp_for_level(lvl int) returns int language sql immutable as $$ select (100 * lvl ^ 1.8)::int $$;
create function on_xp() returns trigger language plpgsql as $$
begin
    while new.xp >= xp_for_level(new.level + 1) and new.level < 60 loop
        new.level := new.level + 1;
    end loop;
    return new;
end $$;
create trigger character_levelup before update on "character" for each row execute function on_xp();
create view leaderboard as
    select realm_id, name, class, level, xp, rank() over (partition by realm_id order by xp desc) as place
    from "character";

-- patch 2.0: level cap 80, bigint gold and xp, new class
alter type player_class add value 'paladin' before 'rogue';
alter type player_class rename value 'healer' to 'priest';
alter type item_slot add value 'offhand';
drop view leaderboard;
drop trigger character_levelup on "character";
drop function on_xp();
drop function xp_for_level(int);
alter table "character" drop constraint character_level_check;
alter table "character" alter level type smallint, alter xp type bigint, alter gold type bigint;
alter table "character" add constraint character_level_check check (level between 1 and 80);
create function xp_for_level(lvl int, curve double precision default 1.8) returns bigint
    language sql immutable parallel safe return (100 * lvl ^ curve)::bigint;
create function on_xp() returns trigger language plpgsql as $$
begin
    while new.xp >= xp_for_level(new.level + 1) and new.level < 80 loop
        new.level := new.level + 1;
    end loop;
    return new;
end $$;
create trigger character_levelup before insert or update of xp on "character"
    for each row when (new.xp > 0) execute function on_xp();
create materialized view leaderboard as
    select realm_id, name, class, level, xp, rank() over (partition by realm_id order by xp desc) as place
    from "character";
create unique index leaderboard_pk on leaderboard (realm_id, name);
create index leaderboard_place on leaderboard (realm_id, place) include (level);

-- patch 2.1: combat log partitioned by hash of attacker; unlogged
alter table combat_log rename to combat_log_v1;
create table combat_log (
    at timestamptz not null default now(),
    attacker int not null,
    defender int not null,
    damage int not null,
    school text,
    ability text
) partition by hash (attacker);
create table combat_log_0 partition of combat_log for values with (modulus 4, remainder 0);
create table combat_log_1 partition of combat_log for values with (modulus 4, remainder 1);
create table combat_log_2 partition of combat_log for values with (modulus 4, remainder 2);
create table combat_log_3 partition of combat_log for values with (modulus 4, remainder 3);
create index combat_log_attacker_at on combat_log (attacker, at desc);
insert into combat_log (at, attacker, defender, damage, ability) select * from combat_log_v1;
drop table combat_log_v1;

-- patch 2.2: zones; position composite gains orientation; hstore to jsonb for items
alter type vec3 add attribute o real;
alter table "character" alter pos set default row(0,0,0,0)::vec3;
create table zone (
    zone_id int generated always as identity (minvalue 0 start with 0) primary key,
    realm_id smallint references realm,
    "name" text not null,
    "order" int,
    lo vec3, hi vec3
);
alter table "character" add zone_id int references zone;
alter table item_template alter stats type jsonb using hstore_to_jsonb(stats);
alter table item_template rename slot to equip_slot;
alter table item_template add rarity smallint not null default 0, add constraint rarity_known check (rarity in (0,1,2,3,4));
alter sequence entity_id_seq increment 1 cache 1 as bigint;
alter table guild add motd text collate "C";
alter table guild drop constraint guild_leader_id_fkey,
    add constraint guild_leader_is_member foreign key (guild_id, leader_id) references guild_member (guild_id, character_id) deferrable initially deferred;
