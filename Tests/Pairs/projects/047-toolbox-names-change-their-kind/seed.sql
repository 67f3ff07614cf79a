insert into item values (1, 'hammer', 3), (2, 'drill', 7);
insert into used (tool, shape) values ('saw', 'round'), ('axe', 'flat');
