create table company (
  id int primary key,
  ceo int,
  hq int,
  reg text not null constraint company_reg unique
);
create table employee (
  id int primary key,
  company int not null,
  dept text,
  boss int constraint employee_boss references employee(id) on delete set null,
  badge text,
  desk int,
  constraint employee_company foreign key (company) references company(id) on delete cascade
);
create table office (
  company int not null,
  no int not null,
  city text,
  manager int,
  constraint office_pk primary key (company, no)
);
alter table company add constraint company_ceo foreign key (ceo) references employee(id) deferrable initially deferred;
alter table company add constraint company_hq foreign key (id, hq) references office(company, no) deferrable;
alter table office add constraint office_company foreign key (company) references company;
alter table office add constraint office_manager foreign key (manager) references employee on delete set default;
create unique index employee_badge on employee (company, badge);
create unique index employee_desk on employee (desk);
create table visit (
  id bigserial primary key,
  company int,
  badge text,
  office_no int,
  desk int,
  constraint visit_badge foreign key (company, badge) references employee(company, badge) match full on update cascade,
  constraint visit_office foreign key (company, office_no) references office on delete cascade,
  constraint visit_desk foreign key (desk) references employee(desk) not valid
);
create table tree (id int primary key, up int, root int not null,
  constraint tree_key unique (root, id),
  constraint tree_up foreign key (root, up) references tree(root, id));
create view org as
  select e.id, e.dept, c.reg, c.ceo from employee e join company c on c.id = e.company;
create view org_size as select c.id, c.reg, count(e.*) as n from company c left join employee e on e.company = c.id group by c.id;
comment on constraint company_ceo on company is 'circular';
comment on constraint visit_desk on visit is 'never validated';
comment on index employee_badge is 'plain unique index carrying a foreign key';
