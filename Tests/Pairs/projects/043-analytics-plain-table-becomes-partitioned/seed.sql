insert into site (host) values ('example.org'), ('example.net');
