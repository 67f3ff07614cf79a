insert into page (title, text) values ('Main', 'Hello'), ('Help', 'Ask');
update page set text = 'Hello again' where id = 1;
