create schema geo;
create schema vote;
create type vote.office as enum ('president', 'senator', 'mp', 'mayor', 'councillor');
create table geo.region (code text primary key, name text not null);
create table geo.district (code text primary key, region_code text not null references geo.region on update cascade, name text not null, unique (region_code, name));
create table geo.station (district_code text references geo.district, no int, address text,
registered int not null default 0 check (registered >= 0), closed boolean not null default false, primary key (district_code, no));
create table vote.election (id serial primary key, office vote.office not null, held_on date not null, round smallint not null default 1,
constraint election_once unique (office, held_on, round));
create table vote.party (abbr varchar(10) primary key, name text not null, colour char(7)
check (colour ~ '^#[0-9a-f]{6}$')
);
create table vote.candidate (id serial primary key, election_id int not null references vote.election, party varchar(10) references vote.party, name text not null, list_pos int,
 unique (election_id, name));
create table vote.result (
  election_id int not null references vote.election, district_code text not null, station_no int not null, candidate_id int not null references vote.candidate,
votes bigint not null check (votes >= 0),
reported_at timestamptz not null default now(),
  foreign key (district_code, station_no) references geo.station,
  primary key (election_id, district_code, station_no, candidate_id)
) partition by list (election_id);
create table vote.result_1 partition of vote.result for values in (1);
create table vote.result_2 partition of vote.result for values in (2, 3);
create table vote.result_rest partition of vote.result default;
create index result_candidate on vote.result (candidate_id) include (votes);
create table vote.turnout (election_id int references vote.election, district_code text, station_no int, ballots int not null, invalid int not null default 0,
blank int not null default 0,
valid int generated always as (ballots - invalid - blank) stored,
constraint turnout_sane check (invalid + blank <= ballots),
  primary key (election_id, district_code, station_no), foreign key (district_code, station_no) references geo.station);
create table vote.protest (id bigint generated always as identity primary key, election_id int not null references vote.election, district_code text, station_no int, text text not null, foreign key (district_code, station_no) references geo.station match full);
create function vote.share(votes
 bigint, total bigint
 ) returns numeric language sql immutable strict as $$ select round(100.0 * votes / nullif(total, 0), 2) $$;
create view vote.by_candidate as select election_id, candidate_id, sum(votes)::
bigint
  as votes from vote.result group by 1, 2;
create view vote.standing as
 select b.election_id, c.name, c.party, b.votes, vote.share(b.votes, (sum(b.votes) over (partition by b.election_id))::
bigint
 ) as pct, rank() over (partition by b.election_id order by b.votes desc) as pos
 from vote.by_candidate b join vote.candidate c on c.id = b.candidate_id;
create materialized view vote.map as
 select d.region_code, r.election_id, c.party, sum(r.votes) as votes
 from vote.result r join geo.district d on d.code = r.district_code join vote.candidate c on c.id = r.candidate_id
where c.party is not null
 group by 1, 2, 3;
create unique index map_u on vote.map (region_code, election_id, party)
nulls not distinct
;
create function vote.check_result() returns trigger language plpgsql as $$ begin
  if new.votes > (select registered from geo.station where (district_code, no) = (new.district_code, new.station_no)) then
  raise warning 'too many votes in %/%', new.district_code, new.station_no;
  end if; return new; end $$;
create trigger check_result before insert
or update of votes
  on vote.result for each row execute function vote.check_result();
create statistics vote.result_stats (dependencies
, ndistinct
) on district_code, station_no from vote.result;
create procedure vote.refresh() language plpgsql as $$ begin refresh materialized view
concurrently
 vote.map; end $$;
comment on table vote.result is 'Votes per polling station';
