create schema school;
create type school.grade as enum ('1','2','3','4','5','6');
create domain school.year as int check (value between 1990 and
 2050
);
create table school.teachers (id serial primary key, short varchar(3) unique, name text not null, room int);
create table school.classes (id serial primary key, year school.year not null, label text not null, head int references school.teachers
, unique (year, label));
create table school.pupils (id serial primary key, class_id int references school.classes, given text, family text, born date
, religion text
, full_name text generated always as (given || ' ' || family) stored);
create table school.subjects (code varchar(
4
) primary key, title text
);
create table school.marks (pupil_id int references school.pupils, subject varchar(
4
) references school.subjects, at date default current_date, mark school.grade not null, primary key (pupil_id, subject, at));
create table school.lessons (id serial primary key, class_id int, subject varchar(4), teacher int, weekday int, hour int);
create function school.grade_num(school.grade) returns numeric language sql immutable as $$ select $1::text::numeric $$;
create cast (school.grade as numeric) with function school.grade_num(school.grade) as implicit;
create view school.averages as select pupil_id, subject,
 avg(mark::numeric)
 as a from school.marks group by 1, 2;
create view school.reports as select p.full_name, s.title, a.a from school.averages a join school.pupils p on p.id = a.pupil_id join school.subjects s on s.code = a.subject
;
create view school.class_list as select c.label, p.full_name
, p.religion
 from school.pupils p join school.classes c on c.id = p.class_id where c.year = 2023;
create index pupils_name on school.pupils (family text_pattern_ops, given);
create function school.promote(from_year school.year) returns
 void
 language plpgsql as $$
begin update school.classes set year = year + 1 where year = from_year; end $$;
alter table school.marks enable row level security;
create policy own_subject on school.marks to pair_app using (exists (select 1 from school.lessons l where l.subject = marks.subject));
create statistics school.mark_st on pupil_id, subject, mark from school.marks;
grant usage on schema school to pair_app;
grant select, insert, update on school.marks to pair_app;
grant all on all sequences in schema school to pair_app;
grant select on school.reports to pair_ro;
comment on cast (school.grade as numeric) is 'mark as number';
comment on domain school.year is 'starting year';
comment on constraint pupils_class_id_fkey on school.pupils is 'in class';
