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
comment on schema public is 'Nothing in here';
comment on schema music is 'Scores and parts';
comment on extension ltree is 'For the tree of genres';
comment on type music.clef is 'Where "G" is';
comment on constraint bpm_range on domain music.bpm is 'Playable, e''en if hard';
comment on table music.score is '';
comment on column music.score.title is 'Title, in its own language';
comment on column music.score.tempo is 'New remark';
comment on constraint score_key on music.score is 'Primary key';
comment on constraint score_parent on music.score is 'Movements';
comment on constraint title_unique on music.score is 'Of the constraint';
comment on index music.score_tempo is null;
comment on index music.title_unique is 'Of its index';
comment on view music.fast is 'Faster than 140';
comment on column music.fast.tempo is 'Beats per minute';
comment on function music.seconds(integer, music.bpm) is 'Length in seconds';
comment on procedure music.transpose is 'In half tones';
comment on function music.tune() is 'Does nothing';
comment on trigger tune on music.part is 'B';
comment on table music.part is 'Parts';
comment on column music.violin.score_id is 'On the partition only';
comment on index music.violin_score_id_idx is 'On the index of the partition';
