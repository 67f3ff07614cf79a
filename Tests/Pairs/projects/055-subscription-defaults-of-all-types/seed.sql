insert into subscription (code) values ('first'), ('second');
insert into usage (subscription_id) values (1), (2);
