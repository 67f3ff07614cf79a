INSERT INTO actor ("type","uuid","preferredUsername","url","followersCount","inboxUrl","createdAt","updatedAt") VALUES ('Person','11111111-1111-1111-1111-111111111111','root','https://p/root',0,'https://p/inbox',now(),now());
INSERT INTO account (name,"actorId","createdAt") VALUES ('root',1,now());
INSERT INTO video (uuid,name,privacy,nsfw,duration,remote,url,"commentsEnabled","accountId","createdAt") VALUES ('22222222-2222-2222-2222-222222222222','Élan',1,false,60,false,'u',true,1,now());
INSERT INTO "videoFile" (resolution,size,extname,"infoHash","videoId") VALUES (720,1000,'.mp4','h',1);
