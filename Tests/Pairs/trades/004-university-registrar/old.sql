create table department (
  dept_code varchar(6) primary key,
  dept_name varchar(80) not null unique,
  budget_cents bigint default 0
);
create table instructor (
  emp_no integer primary key,
  last_name text not null, first_name text not null,
  dept_code varchar(6) references department
);
create table term (
  term_id smallint primary key,
  starts date not null,
  ends date not null,
  constraint term_dates check (ends > starts)
);
create table course (
  dept_code varchar(6) not null references department on update cascade,
  number smallint not null check (number between 100 and 999),
  title text not null,
  credits smallint not null default 3,
  primary key (dept_code, number)
);
create table prerequisite (
  dept_code varchar(6), number smallint,
  req_dept varchar(6), req_number smallint,
  primary key (dept_code, number, req_dept, req_number),
  foreign key (dept_code, number) references course on delete cascade,
  foreign key (req_dept, req_number) references course (dept_code, number)
);
create sequence section_crn_seq as integer start 10000 minvalue 10000 maxvalue 99999 cycle;
create table section (
  crn integer primary key default nextval('section_crn_seq'),
  term_id smallint not null references term,
  dept_code varchar(6) not null,
  number smallint not null,
  sect char(3) not null default '001',
  instructor integer references instructor(emp_no) on delete set null,
  capacity int not null,
  foreign key (dept_code, number) references course,
  unique (term_id, dept_code, number, sect)
);
alter sequence section_crn_seq owned by section.crn;
create table student (
  sid char(9) primary key,
  name text not null,
  admitted date,
  gpa real
);
create table enrollment (
  sid char(9) references student,
  crn integer references section,
  grade varchar(2),
  enrolled_at timestamptz not null default clock_timestamp(),
  primary key (sid, crn)
);

create or replace function grade_points(g varchar) returns numeric language sql immutable as
$$ select case g when 'A' then 4 when 'A-' then 3.667 when 'B+' then 3.333 when 'B' then 3
   when 'B-' then 2.667 when 'C' then 2 when 'D' then 1 when 'F' then 0 end $$;

create or replace function seats_left(p_crn int) returns int language sql stable as $$
  select s.capacity - count(e.sid)::int from section s left join enrollment e
    on e.crn = s.crn
  where s.crn = p_crn group by s.capacity
$$;

create procedure enroll(p_sid char(9), p_crn int) language plpgsql as $$
begin
  if seats_left(p_crn) <= 0 then raise exception 'section full'; end if;
  insert into enrollment(sid, crn) values (p_sid, p_crn);
end $$;

create view transcript as
select e.sid, st.name,
  t.term_id,
  c.dept_code || ' ' || c.number as course, c.title, c.credits, e.grade, grade_points(e.grade) * c.credits as points
from enrollment e join student st using (sid) join section s using (crn)
  join term t using (term_id)
  join course c on (c.dept_code, c.number) = (s.dept_code, s.number)
;
create view honor_roll as
select sid, name, sum(points) / nullif(sum(credits), 0) as gpa from transcript
group by sid, name having sum(points) / nullif(sum(credits), 0) >= 3.5;
