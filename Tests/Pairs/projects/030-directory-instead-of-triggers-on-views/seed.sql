insert into person (name, phone) values ('Lea', '123'), ('Max', null);
insert into entry (kind, label) values ('place', 'Airport');
