create schema form;
create type form.qtype as enum ('text','choice','scale'
,'matrix'
);
create type form.opt as (code text, label text
, weight int
);
create table form.surveys (id uuid primary key default gen_random_uuid(), title text not null, langs text[] default '{en}', open daterange
, anonymous boolean not null default true
);
create table form.questions (survey_id uuid references form.surveys on delete cascade, no int, qt form.qtype not null default 'text', label jsonb not null default '{"en": ""}', opts form.opt[]
, primary key (survey_id, no), constraint choice_opts check (qt <> 'choice' or cardinality(opts) > 0));
create table form.answers (id bigserial primary key, survey_id uuid not null, no int not null, person text, val text
, num numeric
, foreign key (survey_id, no) references form.questions
 on delete cascade
);
create index answers_q on form.answers (survey_id, no)
 include (num)
;
create function form.opt_label(form.opt) returns text language sql immutable as $$ select ($1).code || ': ' || ($1).label $$;
create function form.label(q form.questions, lang text default 'en') returns text language sql stable as $$ select q.label ->> lang $$;
create view form.choices as select q.survey_id, q.no, form.opt_label(o.*) as txt from form.questions q, unnest(q.opts) o where q.qt = 'choice';
create view form.results as select survey_id, no, count(*) n, avg(num) a, mode() within group (order by val) m
, stddev_samp(num) sd
 from form.answers group by survey_id, no;
create function form.med_f(numeric[]) returns numeric language sql immutable as $$ select percentile_cont(0.5) within group (order by x)::numeric from unnest($1) x $$;
create aggregate form.median(
"value" numeric
) (sfunc = array_append, stype = numeric[], finalfunc = form.med_f
, finalfunc_modify = read_only, initcond = '{}', parallel = restricted
);
create view form.medians as select survey_id, no, form.median(num
) md from form.answers group by 1, 2;
create operator family form.opts using hash;
create function form.opt_eq(form.opt, form.opt) returns boolean language sql immutable as $$ select ($1).code = ($2).code $$;
create function form.opt_hash(form.opt) returns int language sql immutable as $$ select hashtext(($1).code) $$;
create operator form.== (leftarg = form.opt, rightarg = form.opt, function = form.opt_eq, commutator = operator(form.==), hashes);
create operator class form.opt_ops for type form.opt using hash family form.opts as operator 1 form.==, function 1 form.opt_hash(form.opt);
create table form.fav (o form.opt, exclude using hash (o form.opt_ops with operator(form.==)));
alter table form.answers enable row level security;
create policy own on form.answers to pair_app using (person = current_user) with check (exists (select from form.surveys s where s.id = survey_id and s.open @> current_date));
create policy stats on form.answers for select to pair_ro using (person is null);
grant usage on schema form to pair_app, pair_ro;
grant select, insert on form.answers to pair_app;
grant select on form.results to pair_ro;
grant select (survey_id, no, num
) on form.answers to pair_ro;
alter table form.surveys owner to pair_owner;
comment on type form.opt is 'option';
comment on column form.opt.code is 'short';
comment on aggregate form.median(numeric) is 'middle';
