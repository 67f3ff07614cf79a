INSERT INTO message_store.messages (stream_name,type,position,data) VALUES ('account-123','Opened',0,'{"by":1}'),('account-123','Deposited',1,'{"n":5}'),('order:command-9','Place',0,NULL);
