insert into patient (insurance, blood, email, code) values ('79927398713', 'AB', 'p@example.org', 'J45'), ('4111111', '0', null, null);
insert into staff (email, presence, history, scores) values ('doc@example.org', 80, '{100,90}', '{1,2,3}');
