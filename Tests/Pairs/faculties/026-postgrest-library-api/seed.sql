insert into data.book (isbn,title,author) values ('0-00-000000-0','Emma','Austen'),('111111111X','Ulysses','Joyce');
insert into data.member (username) values ('ann'),('bob');
insert into data.loan (book,member,due) values (1,1,'2023-05-01'),(2,2,'2023-06-01');
insert into data.review values (1,2,5,'fine');
