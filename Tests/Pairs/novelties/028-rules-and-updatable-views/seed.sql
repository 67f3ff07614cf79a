insert into note(body, owner) values ('one','ann'),('two','bob'),('three',null);
insert into note_log(note_id, was) values (1,'uno');
insert into note_archive(id, body) values (77,'old');
