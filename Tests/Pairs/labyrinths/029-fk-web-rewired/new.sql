create table company (
  id int not null,
  ceo text,
  hq int,
  reg text not null,
  constraint company_reg primary key (reg),
  constraint company_pkey unique (id)
);
create table employee (
  id int primary key,
  company text not null,
  dept text,
  boss int,
  badge text not null default 'none',
  desk int,
  constraint employee_badge unique (company, badge),
  constraint employee_boss foreign key (company, badge) references employee(company, badge),
  constraint employee_company foreign key (company) references company(reg) on delete cascade on update cascade
);
create table office (
  company text not null,
  no int not null,
  city text,
  manager int,
  constraint office_pk primary key (company, no)
);
alter table company add constraint company_ceo foreign key (reg, ceo) references employee(company, badge) on delete set null (ceo) deferrable;
alter table company add constraint company_hq foreign key (reg, hq) references office deferrable initially deferred;
alter table office add constraint office_company foreign key (company) references company;
alter table office add constraint office_manager foreign key (manager) references employee on delete set null not valid;
create unique index employee_desk on employee (desk) include (dept) nulls not distinct;
create table visit (
  id bigserial primary key,
  company text,
  badge text,
  office_no int,
  desk int,
  constraint visit_badge foreign key (company, badge) references employee(company, badge) on delete set default (badge),
  constraint visit_office foreign key (office_no, company) references office(no, company) on delete cascade,
  constraint visit_desk foreign key (desk) references employee(desk)
);
create table tree (id int not null, up int, root int not null,
  constraint tree_key primary key (id, root),
  constraint tree_pkey unique (id),
  constraint tree_up foreign key (up) references tree(id) deferrable);
create view org as
  select e.id, e.dept, c.reg, c.ceo from employee e join company c on c.reg = e.company;
create view org_size as select c.id, c.reg, count(e.*) as n from company c left join employee e on e.company = c.reg group by c.reg;
comment on constraint company_ceo on company is 'circular';
comment on constraint employee_badge on employee is 'now a constraint';
comment on constraint visit_desk on visit is 'valid';
