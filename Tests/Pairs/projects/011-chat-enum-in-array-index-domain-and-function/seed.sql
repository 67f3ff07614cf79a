insert into chat.member (nick, presence) values ('ada', 'online'), ('bert', 'away');
insert into chat.channel (name, needs, everyone) values ('general', 'read', '{read,write,pin}'), ('staff', 'kick', '{read}');
insert into chat.membership values (1, 1, '{read,kick}'), (1, 2, '{read,write}'), (2, 1, null);
