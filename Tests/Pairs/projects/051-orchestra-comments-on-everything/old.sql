create schema music;
create extension ltree schema music;
create type music.clef as enum ('treble', 'bass');
create domain music.bpm as integer constraint bpm_range check (value between 20 and 300);
create sequence music.opus;
create table music.score (
  score_id integer generated always as identity constraint score_key primary key,
  title text not null constraint title_given check (title <> ''),
  clef music.clef,
  tempo music.bpm,
  parent integer constraint score_parent references music.score,
  constraint title_unique unique (title)
);
create index score_tempo on music.score (tempo);
create table music.part (score_id integer not null, instrument text not null) partition by list (instrument);
create table music.violin partition of music.part for values in ('violin 1', 'violin 2');
create index part_score on music.part (score_id);
create view music.fast as select title, tempo from music.score where tempo > 140;
create function music.seconds(beats integer, tempo music.bpm default 120) returns numeric language sql immutable as 'select beats * 60.0 / tempo';
create function music.seconds(title text) returns numeric language sql stable as 'select 0.0';
create procedure music.transpose(inout steps integer) language plpgsql as 'begin steps := 0; end';
create function music.tune() returns trigger language plpgsql as 'begin return new; end';
create trigger tune before insert on music.score for each row execute function music.tune();
create trigger tune before insert on music.part for each row execute function music.tune();
comment on schema music is 'Scores';
comment on extension ltree is 'for genres';
comment on type music.clef is 'Clef';
comment on domain music.bpm is 'Beats';
comment on constraint bpm_range on domain music.bpm is 'Playable';
comment on sequence music.opus is 'Opus';
comment on table music.score is 'A score';
comment on column music.score.title is 'Title';
comment on column music.score.clef is 'Dropped later';
comment on constraint score_key on music.score is 'Key';
comment on constraint title_given on music.score is 'Not empty';
comment on index music.score_tempo is 'Index';
comment on index music.title_unique is 'Index of a constraint';
comment on view music.fast is 'Fast pieces';
comment on column music.fast.title is 'Title of the piece';
comment on function music.seconds(integer, music.bpm) is 'Length';
comment on function music.seconds(text) is 'Length by title';
comment on procedure music.transpose is 'Up or down';
comment on trigger tune on music.score is 'A';
comment on table music.violin is 'Both violins';
comment on index music.part_score is 'On the parent';
