insert into todo (title, done) values ('buy milk', true), ('call the plumber', false), ('learn to juggle', false);
