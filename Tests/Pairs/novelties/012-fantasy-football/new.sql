create type position_t as enum ('GK', 'DEF', 'MID', 'FWD');
create type chip as enum ('wildcard', 'free_hit', 'bench_boost', 'triple_captain');
create table season (id int primary key, name text not null, budget numeric(5,1) not null default 100);
create table gameweek (season_id int references season, no smallint, deadline timestamptz not null, finished boolean default false, primary key (season_id, no));
create table club (id serial primary key, name text not null unique, short char(3) not null);
create table player (id serial primary key, club_id int references club, name text not null, pos position_t not null,
price numeric(4,1) not null default 4.5,
injured_until date,
  stats jsonb default '{}');
create index player_pos on player (pos, price desc);
create table fixture (id serial primary key, season_id int not null, gw smallint not null, home int not null references club, away int not null references club, home_goals smallint, away_goals smallint,
 foreign key (season_id, gw) references gameweek, constraint not_itself check (home <> away)
, constraint both_goals check ((home_goals is null) = (away_goals is null))
);
create table appearance (fixture_id int references fixture on delete cascade, player_id int references player, minutes smallint not null default 0, goals smallint not null default 0, assists smallint not null default 0, primary key (fixture_id, player_id)
, saves smallint not null default 0
);
create function points(p position_t, minutes int, goals int, assists int
, saves int default 0
 ) returns int language sql immutable as $$
 select case when minutes >= 60 then 2 when minutes > 0 then 1 else 0 end + goals * case p when 'GK' then 6 when 'DEF' then 6 when 'MID' then 5 else 4 end + assists * 3
 + saves / 3
 $$;
create table manager (id serial primary key, nick varchar(20) not null, email text not null
 );
create unique index manager_email on manager (lower(email));
create table squad (id bigserial primary key, manager_id int not null references manager, season_id int not null references season, name text, bank numeric(5,1) default 0, chips chip[] default '{}',
constraint squad_name_season unique nulls not distinct (season_id, name));
create table pick (squad_id bigint references squad on delete cascade, season_id int, gw smallint, player_id int references player, captain boolean not null default false, bench smallint
check (bench between 1 and 4)
  , foreign key (season_id, gw) references gameweek, primary key (squad_id, season_id, gw, player_id));
create unique index one_captain on pick (squad_id, season_id, gw) where captain;
create table league (id serial primary key, name text not null, code
varchar(8)
  unique default substr(md5(random()::text), 1,
 8
 ), owner int references manager);
create table league_squad (league_id int references league, squad_id bigint references squad, joined timestamptz default now(), primary key (league_id, squad_id));
create view player_points as select a.player_id, f.season_id, f.gw, sum(points(p.pos, a.minutes, a.goals, a.assists
, a.saves
 )) as pts from appearance a join fixture f on f.id = a.fixture_id join player p on p.id = a.player_id group by 1, 2, 3;
create view squad_points as select k.squad_id, k.gw, sum(pp.pts * case when k.captain then 2 else 1 end) as pts from pick k join player_points pp using (player_id, season_id, gw) where k.bench is null group by 1, 2;
create materialized view table_of_league as select ls.league_id, ls.squad_id, coalesce(sum(sp.pts), 0) as total, rank() over (partition by ls.league_id order by coalesce(sum(sp.pts), 0) desc) as pos from league_squad ls left join squad_points sp using (squad_id) group by 1, 2;
create function check_club_limit() returns trigger language plpgsql as $$
begin
 if (select count(*) from pick k join player p on p.id = k.player_id where k.squad_id = new.squad_id and k.gw = new.gw and p.club_id = (select club_id from player where id = new.player_id)) > 3 then
  raise exception 'more than three from a club'; end if;
 return null; end $$;
create constraint trigger club_limit after insert
or update
  on pick deferrable initially deferred for each row execute function check_club_limit();
