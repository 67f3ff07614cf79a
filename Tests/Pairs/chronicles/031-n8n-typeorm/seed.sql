INSERT INTO workflow_entity (name,active,nodes,connections,"createdAt") VALUES ('My flow',true,'[]','{}','2021-01-01');
INSERT INTO execution_entity (data,finished,mode,"startedAt","stoppedAt","workflowData","workflowId") VALUES ('[]',true,'trigger','2021-01-01','2021-01-01','{}','1');
INSERT INTO webhook_entity VALUES (1,'hook','GET','Webhook');
