INSERT INTO buffers VALUES (1,'libera','#sqlite',2,1),(2,'libera','Bøb',4,0),(9,'oftc','#日',2,1);
INSERT INTO senders VALUES (1,'a!b@c'),(2,'ü!é@x'),(3,'');
INSERT INTO backlog(id,buffer,time,flags,sender,message) VALUES (1,1,1700000000000,0,1,'hi; -- "x"'),(2,9,5,0,2,NULL),(700,2,9223372036854775807,8,3,''),(701,2,1,0,1,'gone');
DELETE FROM backlog WHERE id=701;
