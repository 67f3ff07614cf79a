insert into north.agent (status) values ('on'), ('off');
insert into south.agent (status) values ('off'), ('on');
insert into "North".agent default values;
insert into north.deal (agent_id) values (1), (2);
insert into south.deal (agent_id) values (2), (null);
