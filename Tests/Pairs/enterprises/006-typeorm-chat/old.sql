CREATE EXTENSION "uuid-ossp";
CREATE EXTENSION pg_trgm;
CREATE TYPE channel_type_enum AS ENUM ('public','private','dm');
CREATE TYPE message_kind_enum AS ENUM ('text','image','file','system');
CREATE TYPE presence_status_enum AS ENUM ('online','away','offline');
CREATE TYPE workspace_member_role_enum AS ENUM ('owner','admin','member','guest');
CREATE TABLE workspace (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    name character varying NOT NULL,
    slug character varying NOT NULL,
    "iconUrl" character varying,
    "domainAllowList" text[] DEFAULT '{}' NOT NULL,
    "retentionDays" integer,
    "createdAt" timestamp without time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp without time zone DEFAULT now() NOT NULL,
    CONSTRAINT "PK_4961214b0d4392f193f215dda9b" PRIMARY KEY (id),
    CONSTRAINT "UQ_3be268cf37dfc19e336892214e5" UNIQUE (slug)
);

CREATE TABLE "user" (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    email character varying NOT NULL,
    "displayName" character varying NOT NULL,
    "passwordHash" character varying,
    "isBot" boolean DEFAULT false NOT NULL,
    locale character varying(5) DEFAULT 'en' NOT NULL,
    "lastSeenAt" timestamp without time zone,
    "createdAt" timestamp without time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp without time zone DEFAULT now() NOT NULL,
    CONSTRAINT "PK_54548c875c6a36d245fe4acaf56" PRIMARY KEY (id),
    CONSTRAINT "UQ_c98819d926c5f99f2d57497f0b2" UNIQUE (email)
);

CREATE TABLE "workspaceMember" (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    "workspaceId" uuid NOT NULL,
    "userId" uuid NOT NULL,
    role workspace_member_role_enum DEFAULT 'member' NOT NULL,
    title character varying,
    "deactivatedAt" timestamp without time zone,
    "createdAt" timestamp without time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp without time zone DEFAULT now() NOT NULL,
    CONSTRAINT "PK_6977fe5f32b2027c10a10caedaf" PRIMARY KEY (id),
    CONSTRAINT "UQ_2d60f4980254ca1ad92d59e51d8" UNIQUE ("workspaceId", "userId")
);

CREATE TABLE "userGroup" (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    "workspaceId" uuid NOT NULL,
    handle character varying NOT NULL,
    name character varying NOT NULL,
    "createdAt" timestamp without time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp without time zone DEFAULT now() NOT NULL,
    CONSTRAINT "PK_8dcee2f1488aa7115c9dd6402bf" PRIMARY KEY (id)
);

CREATE TABLE "userGroupMembers" (
    "userGroupId" uuid NOT NULL,
    "userId" uuid NOT NULL,
    CONSTRAINT "PK_0abea4b1925b71c5c1648b8b108" PRIMARY KEY ("userGroupId", "userId")
);
CREATE INDEX "IDX_056c794b50face861f8be6e76a" ON "userGroupMembers" USING btree ("userGroupId");
CREATE INDEX "IDX_986601b2f29762ccfc7872b7b9" ON "userGroupMembers" USING btree ("userId");

CREATE TABLE channel (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    "workspaceId" uuid NOT NULL,
    name character varying,
    topic text,
    type channel_type_enum DEFAULT 'public' NOT NULL,
    "creatorId" uuid,
    archived boolean DEFAULT false NOT NULL,
    "lastMessageAt" timestamp without time zone,
    "createdAt" timestamp without time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp without time zone DEFAULT now() NOT NULL,
    CONSTRAINT "PK_99b1bb557f7d27c0734c1b9748c" PRIMARY KEY (id)
);
CREATE UNIQUE INDEX "IDX_e1ae5165cfe33805291ac7a122" ON channel USING btree ("workspaceId", name) WHERE (type <> 'dm'::channel_type_enum);

CREATE TABLE "channelMember" (
    "channelId" uuid NOT NULL,
    "userId" uuid NOT NULL,
    muted boolean DEFAULT false NOT NULL,
    "lastReadMessageId" uuid,
    "notificationLevel" integer DEFAULT 1 NOT NULL,
    "createdAt" timestamp without time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp without time zone DEFAULT now() NOT NULL,
    CONSTRAINT "PK_1ad412a32b72fa4bcc50901c90b" PRIMARY KEY ("channelId", "userId")
);
CREATE INDEX "IDX_a304174cbe9b2aca9ca2215edd" ON "channelMember" USING btree ("userId");

CREATE TABLE message (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    "channelId" uuid NOT NULL,
    "authorId" uuid,
    "threadRootId" uuid,
    kind message_kind_enum DEFAULT 'text' NOT NULL,
    body text,
    blocks json,
    "editedAt" timestamp without time zone,
    "deletedAt" timestamp without time zone,
    "replyCount" integer DEFAULT 0 NOT NULL,
    "createdAt" timestamp without time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp without time zone DEFAULT now() NOT NULL,
    CONSTRAINT "PK_98a3962ecd220a230a3999d6cd0" PRIMARY KEY (id)
);
CREATE INDEX "IDX_74a7886dc39e82df8cefc38f53" ON message USING btree ("threadRootId");
CREATE INDEX "IDX_ae932529f180cf681f98db14e0" ON message USING btree ("channelId", "createdAt");
CREATE INDEX "IDX_4cf2dc13d0d84c241239f7e8ee" ON message USING gin (body gin_trgm_ops);

CREATE TABLE "messageRevision" (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    "messageId" uuid NOT NULL,
    body text NOT NULL,
    "editorId" uuid,
    "createdAt" timestamp without time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp without time zone DEFAULT now() NOT NULL,
    CONSTRAINT "PK_cd51632251091383c313c8d0685" PRIMARY KEY (id)
);
CREATE INDEX "IDX_a43b2f6e33cccd110430cb0891" ON "messageRevision" USING btree ("messageId");

CREATE TABLE reaction (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    "messageId" uuid NOT NULL,
    "userId" uuid NOT NULL,
    emoji character varying NOT NULL,
    "createdAt" timestamp without time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp without time zone DEFAULT now() NOT NULL,
    CONSTRAINT "PK_2300bce6783f49663caa0fbf8eb" PRIMARY KEY (id),
    CONSTRAINT "UQ_5dda848fb0b6d8d16661d4727fe" UNIQUE ("messageId", "userId", emoji)
);

CREATE TABLE "customEmoji" (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    "workspaceId" uuid NOT NULL,
    name character varying NOT NULL,
    url character varying NOT NULL,
    "uploadedById" uuid,
    "createdAt" timestamp without time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp without time zone DEFAULT now() NOT NULL,
    CONSTRAINT "PK_c09c83bb046640bc26730687443" PRIMARY KEY (id)
);

CREATE TABLE "fileUpload" (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    "workspaceId" uuid NOT NULL,
    "uploaderId" uuid,
    "messageId" uuid,
    "fileName" character varying NOT NULL,
    mime character varying,
    "sizeBytes" integer NOT NULL,
    "storageKey" character varying NOT NULL,
    width integer,
    height integer,
    "createdAt" timestamp without time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp without time zone DEFAULT now() NOT NULL,
    CONSTRAINT "PK_994c1a9a51f7b0578cd8af99631" PRIMARY KEY (id),
    CONSTRAINT "UQ_116ddb9f0fad0f2eaaa35defc9f" UNIQUE ("storageKey")
);
CREATE INDEX "IDX_90bcc8d2428e5ac58f77afaae2" ON "fileUpload" USING btree ("messageId");

CREATE TABLE pin (
    "channelId" uuid NOT NULL,
    "messageId" uuid NOT NULL,
    "pinnedById" uuid,
    "createdAt" timestamp without time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp without time zone DEFAULT now() NOT NULL,
    CONSTRAINT "PK_4a75e149d08573e595a29ed2b12" PRIMARY KEY ("channelId", "messageId")
);

CREATE TABLE bookmark (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    "userId" uuid NOT NULL,
    "messageId" uuid NOT NULL,
    note character varying,
    "createdAt" timestamp without time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp without time zone DEFAULT now() NOT NULL,
    CONSTRAINT "PK_f902d14a062e8939bd2f7826d3d" PRIMARY KEY (id)
);
CREATE INDEX "IDX_226aee9ceaf95de60f18cdde8f" ON bookmark USING btree ("userId");

CREATE TABLE mention (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    "messageId" uuid NOT NULL,
    "userId" uuid,
    "groupId" uuid,
    everyone boolean DEFAULT false NOT NULL,
    "createdAt" timestamp without time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp without time zone DEFAULT now() NOT NULL,
    CONSTRAINT "PK_fec258221d7de78cf1a7ddf2cb9" PRIMARY KEY (id)
);
CREATE INDEX "IDX_05375dd0c2386e39eb0fe1253f" ON mention USING btree ("userId");

CREATE TABLE presence (
    "userId" uuid NOT NULL,
    status presence_status_enum DEFAULT 'offline' NOT NULL,
    "customText" character varying,
    until timestamp without time zone,
    CONSTRAINT "PK_6bd6ac24ded9237ccd4e25c8742" PRIMARY KEY ("userId")
);

CREATE TABLE device (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    "userId" uuid NOT NULL,
    platform character varying NOT NULL,
    "pushToken" character varying NOT NULL,
    "appVersion" character varying,
    "createdAt" timestamp without time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp without time zone DEFAULT now() NOT NULL,
    CONSTRAINT "PK_ad411296dd0d14bf4197da80c4e" PRIMARY KEY (id),
    CONSTRAINT "UQ_87811478d0068e1cc2a06bb42be" UNIQUE ("pushToken")
);
CREATE INDEX "IDX_af3fbe9dd90402ea5be491e0ea" ON device USING btree ("userId");

CREATE TABLE session (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    "userId" uuid NOT NULL,
    "tokenHash" character varying NOT NULL,
    ip character varying,
    "userAgent" character varying,
    "expiresAt" timestamp without time zone NOT NULL,
    "createdAt" timestamp without time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp without time zone DEFAULT now() NOT NULL,
    CONSTRAINT "PK_cc5738eee8af467afcc310cfc00" PRIMARY KEY (id),
    CONSTRAINT "UQ_ff342579b8f0c9a3594bba119f6" UNIQUE ("tokenHash")
);
CREATE INDEX "IDX_0a90e6fd64ec2673259db62ccf" ON session USING btree ("userId");

CREATE TABLE notification (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    "userId" uuid NOT NULL,
    "messageId" uuid,
    kind character varying NOT NULL,
    "readAt" timestamp without time zone,
    "createdAt" timestamp without time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp without time zone DEFAULT now() NOT NULL,
    CONSTRAINT "PK_b177960a645c26e7023ef439013" PRIMARY KEY (id)
);
CREATE INDEX "IDX_768c458106eb158ce48faea846" ON notification USING btree ("userId", "createdAt") WHERE ("readAt" IS NULL);

CREATE TABLE invitation (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    "workspaceId" uuid NOT NULL,
    email character varying NOT NULL,
    "inviterId" uuid,
    token character varying NOT NULL,
    "acceptedAt" timestamp without time zone,
    "createdAt" timestamp without time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp without time zone DEFAULT now() NOT NULL,
    CONSTRAINT "PK_be0ec0120368d84325bd21f2a92" PRIMARY KEY (id),
    CONSTRAINT "UQ_1ce5b5901978724d0d5326baea7" UNIQUE (token)
);

CREATE TABLE integration (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    "workspaceId" uuid NOT NULL,
    kind character varying NOT NULL,
    config json DEFAULT '{}' NOT NULL,
    enabled boolean DEFAULT true NOT NULL,
    "botUserId" uuid,
    "createdAt" timestamp without time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp without time zone DEFAULT now() NOT NULL,
    CONSTRAINT "PK_92e746482b254ad17902c5922e9" PRIMARY KEY (id)
);

CREATE TABLE "incomingWebhook" (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    "integrationId" uuid NOT NULL,
    "channelId" uuid NOT NULL,
    token character varying NOT NULL,
    "createdAt" timestamp without time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp without time zone DEFAULT now() NOT NULL,
    CONSTRAINT "PK_f47cb4f78d54e1f5943815c9169" PRIMARY KEY (id),
    CONSTRAINT "UQ_0add3e219c74d788ab363a7a29a" UNIQUE (token)
);

CREATE TABLE "slashCommand" (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    "integrationId" uuid NOT NULL,
    command character varying NOT NULL,
    url character varying NOT NULL,
    hint character varying,
    "createdAt" timestamp without time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp without time zone DEFAULT now() NOT NULL,
    CONSTRAINT "PK_3ccd1e424c18babeb44e4b6791c" PRIMARY KEY (id)
);

CREATE TABLE call (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    "channelId" uuid NOT NULL,
    "startedById" uuid,
    "startedAt" timestamp without time zone DEFAULT now() NOT NULL,
    "endedAt" timestamp without time zone,
    "recordingKey" character varying,
    "createdAt" timestamp without time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp without time zone DEFAULT now() NOT NULL,
    CONSTRAINT "PK_44786c717d87fee371bdd617493" PRIMARY KEY (id)
);
CREATE INDEX "IDX_bab60a28eaa1cac2a3329554db" ON call USING btree ("channelId");

CREATE TABLE "callParticipant" (
    "callId" uuid NOT NULL,
    "userId" uuid NOT NULL,
    "joinedAt" timestamp without time zone DEFAULT now() NOT NULL,
    "leftAt" timestamp without time zone,
    "createdAt" timestamp without time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp without time zone DEFAULT now() NOT NULL,
    CONSTRAINT "PK_2405340b3b9e976c2d726a1c02b" PRIMARY KEY ("callId", "userId")
);

CREATE TABLE poll (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    "messageId" uuid NOT NULL,
    question character varying NOT NULL,
    multiple boolean DEFAULT false NOT NULL,
    "closesAt" timestamp without time zone,
    "createdAt" timestamp without time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp without time zone DEFAULT now() NOT NULL,
    CONSTRAINT "PK_011a825a48261860b0e66e60245" PRIMARY KEY (id),
    CONSTRAINT "UQ_7152bff3e46b1f7454b0276645b" UNIQUE ("messageId")
);

CREATE TABLE "pollOption" (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    "pollId" uuid NOT NULL,
    label character varying NOT NULL,
    position integer NOT NULL,
    "createdAt" timestamp without time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp without time zone DEFAULT now() NOT NULL,
    CONSTRAINT "PK_7a6316e413890ca01a51adbe6e2" PRIMARY KEY (id)
);

CREATE TABLE "pollVote" (
    "pollOptionId" uuid NOT NULL,
    "userId" uuid NOT NULL,
    "createdAt" timestamp without time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp without time zone DEFAULT now() NOT NULL,
    CONSTRAINT "PK_b8a63a21a2a5ecf4293a37c48d6" PRIMARY KEY ("pollOptionId", "userId")
);

CREATE TABLE reminder (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    "userId" uuid NOT NULL,
    "messageId" uuid,
    "remindAt" timestamp without time zone NOT NULL,
    text text,
    done boolean DEFAULT false NOT NULL,
    "createdAt" timestamp without time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp without time zone DEFAULT now() NOT NULL,
    CONSTRAINT "PK_fcf1709363d2b95365babce8ae3" PRIMARY KEY (id)
);
CREATE INDEX "IDX_2c0e1b3a7d5184748df67f084f" ON reminder USING btree ("remindAt") WHERE (NOT done);

CREATE TABLE "workspaceSetting" (
    "workspaceId" uuid NOT NULL,
    key character varying NOT NULL,
    value character varying,
    CONSTRAINT "PK_09e653c832d929d9d0457724ff0" PRIMARY KEY ("workspaceId", key)
);

CREATE TABLE "auditEntry" (
    id serial,
    "workspaceId" uuid NOT NULL,
    "actorId" uuid,
    action character varying NOT NULL,
    meta json,
    "createdAt" timestamp without time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp without time zone DEFAULT now() NOT NULL,
    CONSTRAINT "PK_6ab4a079e6881c95f9401ad4460" PRIMARY KEY (id)
);

CREATE TABLE migrations (
    id serial,
    timestamp bigint NOT NULL,
    name character varying NOT NULL,
    CONSTRAINT "PK_78ecac7e58b4383684fadd660cf" PRIMARY KEY (id)
);

CREATE VIEW "channelOverview" AS SELECT c.id, c."workspaceId", c.name, c.type, c."lastMessageAt", count(m."userId") AS "memberCount" FROM channel c LEFT JOIN "channelMember" m ON m."channelId" = c.id WHERE NOT c.archived GROUP BY c.id;
CREATE VIEW "unreadCounts" AS SELECT cm."userId", cm."channelId", count(msg.id) AS unread FROM "channelMember" cm JOIN message lr ON lr.id = cm."lastReadMessageId" JOIN message msg ON msg."channelId" = cm."channelId" AND msg."createdAt" > lr."createdAt" AND msg."deletedAt" IS NULL GROUP BY 1,2;
CREATE MATERIALIZED VIEW "workspaceStats" AS SELECT w.id AS "workspaceId", date_trunc('day', m."createdAt") AS day, m.kind, count(*) AS messages FROM workspace w JOIN channel c ON c."workspaceId" = w.id JOIN message m ON m."channelId" = c.id GROUP BY 1,2,3 WITH NO DATA;
CREATE UNIQUE INDEX "UX_workspaceStats" ON "workspaceStats" ("workspaceId", day, kind);
CREATE FUNCTION "bumpReplyCount"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."threadRootId" IS NOT NULL THEN UPDATE message SET "replyCount" = "replyCount" + 1 WHERE id = NEW."threadRootId"; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "trgReplyCount" AFTER INSERT ON message FOR EACH ROW EXECUTE FUNCTION "bumpReplyCount"();
CREATE FUNCTION "touchChannel"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE channel SET "lastMessageAt" = NEW."createdAt" WHERE id = NEW."channelId"; RETURN NULL; END $$;
CREATE TRIGGER "trgTouchChannel" AFTER INSERT ON message FOR EACH ROW EXECUTE FUNCTION "touchChannel"();
ALTER TABLE ONLY "workspaceMember" ADD CONSTRAINT "FK_17d5dc982faf542ad66c4d5bc29" FOREIGN KEY ("workspaceId") REFERENCES workspace(id) ON DELETE CASCADE;
ALTER TABLE ONLY "workspaceMember" ADD CONSTRAINT "FK_e7fb4958518546836c8f72c69d4" FOREIGN KEY ("userId") REFERENCES "user"(id) ON DELETE CASCADE;
ALTER TABLE ONLY "userGroup" ADD CONSTRAINT "FK_bc1266d7746efe277bac17b8afa" FOREIGN KEY ("workspaceId") REFERENCES workspace(id) ON DELETE CASCADE;
ALTER TABLE ONLY "userGroupMembers" ADD CONSTRAINT "FK_056c794b50face861f8be6e76a3" FOREIGN KEY ("userGroupId") REFERENCES "userGroup"(id) ON DELETE CASCADE;
ALTER TABLE ONLY "userGroupMembers" ADD CONSTRAINT "FK_986601b2f29762ccfc7872b7b97" FOREIGN KEY ("userId") REFERENCES "user"(id) ON DELETE CASCADE;
ALTER TABLE ONLY channel ADD CONSTRAINT "FK_f48577044036cba502618deef08" FOREIGN KEY ("workspaceId") REFERENCES workspace(id) ON DELETE CASCADE;
ALTER TABLE ONLY channel ADD CONSTRAINT "FK_6719a489ed2060f4faa90200e84" FOREIGN KEY ("creatorId") REFERENCES "user"(id) ON DELETE SET NULL;
ALTER TABLE ONLY "channelMember" ADD CONSTRAINT "FK_658bb973bf3aa8b5a4a518eef6d" FOREIGN KEY ("channelId") REFERENCES channel(id) ON DELETE CASCADE;
ALTER TABLE ONLY "channelMember" ADD CONSTRAINT "FK_a304174cbe9b2aca9ca2215edd3" FOREIGN KEY ("userId") REFERENCES "user"(id) ON DELETE CASCADE;
ALTER TABLE ONLY message ADD CONSTRAINT "FK_face8851c3534a4bc23e50198a9" FOREIGN KEY ("channelId") REFERENCES channel(id) ON DELETE CASCADE;
ALTER TABLE ONLY message ADD CONSTRAINT "FK_fd3c684f6645ae7d368b30fe7e5" FOREIGN KEY ("authorId") REFERENCES "user"(id) ON DELETE SET NULL;
ALTER TABLE ONLY message ADD CONSTRAINT "FK_74a7886dc39e82df8cefc38f53f" FOREIGN KEY ("threadRootId") REFERENCES message(id) ON DELETE CASCADE;
ALTER TABLE ONLY "messageRevision" ADD CONSTRAINT "FK_a43b2f6e33cccd110430cb0891f" FOREIGN KEY ("messageId") REFERENCES message(id) ON DELETE CASCADE;
ALTER TABLE ONLY "messageRevision" ADD CONSTRAINT "FK_34acb186821d2508bfe4f59d8de" FOREIGN KEY ("editorId") REFERENCES "user"(id) ON DELETE SET NULL;
ALTER TABLE ONLY reaction ADD CONSTRAINT "FK_df9a92ab0ea19ca748f92890715" FOREIGN KEY ("messageId") REFERENCES message(id) ON DELETE CASCADE;
ALTER TABLE ONLY reaction ADD CONSTRAINT "FK_48ef7b17cdaa31e65e474328c6f" FOREIGN KEY ("userId") REFERENCES "user"(id) ON DELETE CASCADE;
ALTER TABLE ONLY "customEmoji" ADD CONSTRAINT "FK_4176e3886257d55c51c3891f0c0" FOREIGN KEY ("workspaceId") REFERENCES workspace(id) ON DELETE CASCADE;
ALTER TABLE ONLY "customEmoji" ADD CONSTRAINT "FK_e252f84172e79bec64a49678c00" FOREIGN KEY ("uploadedById") REFERENCES "user"(id) ON DELETE SET NULL;
ALTER TABLE ONLY "fileUpload" ADD CONSTRAINT "FK_e8b1a70b678a16d6a9d15e785c3" FOREIGN KEY ("workspaceId") REFERENCES workspace(id) ON DELETE CASCADE;
ALTER TABLE ONLY "fileUpload" ADD CONSTRAINT "FK_b77ea89209d82a032f756fc793f" FOREIGN KEY ("uploaderId") REFERENCES "user"(id) ON DELETE SET NULL;
ALTER TABLE ONLY "fileUpload" ADD CONSTRAINT "FK_90bcc8d2428e5ac58f77afaae2f" FOREIGN KEY ("messageId") REFERENCES message(id) ON DELETE SET NULL;
ALTER TABLE ONLY pin ADD CONSTRAINT "FK_c384f860c094563596b779a8212" FOREIGN KEY ("channelId") REFERENCES channel(id) ON DELETE CASCADE;
ALTER TABLE ONLY pin ADD CONSTRAINT "FK_8c4e73b79160846c01f2e6c7fe2" FOREIGN KEY ("messageId") REFERENCES message(id) ON DELETE CASCADE;
ALTER TABLE ONLY pin ADD CONSTRAINT "FK_256326340abb1583afdd7395fbe" FOREIGN KEY ("pinnedById") REFERENCES "user"(id) ON DELETE SET NULL;
ALTER TABLE ONLY bookmark ADD CONSTRAINT "FK_226aee9ceaf95de60f18cdde8f0" FOREIGN KEY ("userId") REFERENCES "user"(id) ON DELETE CASCADE;
ALTER TABLE ONLY bookmark ADD CONSTRAINT "FK_4a92b9f1f771269355c83ebce41" FOREIGN KEY ("messageId") REFERENCES message(id) ON DELETE CASCADE;
ALTER TABLE ONLY mention ADD CONSTRAINT "FK_0b7eeb6e5ddbaf5dc87c9308e18" FOREIGN KEY ("messageId") REFERENCES message(id) ON DELETE CASCADE;
ALTER TABLE ONLY mention ADD CONSTRAINT "FK_05375dd0c2386e39eb0fe1253fa" FOREIGN KEY ("userId") REFERENCES "user"(id) ON DELETE CASCADE;
ALTER TABLE ONLY mention ADD CONSTRAINT "FK_7dcb4a518d7955c65cee39fa0b6" FOREIGN KEY ("groupId") REFERENCES "userGroup"(id) ON DELETE CASCADE;
ALTER TABLE ONLY presence ADD CONSTRAINT "FK_ca01fd49f45c52f5ebcf2d1e44b" FOREIGN KEY ("userId") REFERENCES "user"(id) ON DELETE CASCADE;
ALTER TABLE ONLY device ADD CONSTRAINT "FK_af3fbe9dd90402ea5be491e0ea9" FOREIGN KEY ("userId") REFERENCES "user"(id) ON DELETE CASCADE;
ALTER TABLE ONLY session ADD CONSTRAINT "FK_0a90e6fd64ec2673259db62ccf3" FOREIGN KEY ("userId") REFERENCES "user"(id) ON DELETE CASCADE;
ALTER TABLE ONLY notification ADD CONSTRAINT "FK_99df8779362b40f6ce4f464816d" FOREIGN KEY ("userId") REFERENCES "user"(id) ON DELETE CASCADE;
ALTER TABLE ONLY notification ADD CONSTRAINT "FK_c6b5d8e67642e2a74526fbd34e4" FOREIGN KEY ("messageId") REFERENCES message(id) ON DELETE CASCADE;
ALTER TABLE ONLY invitation ADD CONSTRAINT "FK_c61e3c0cad95e96f896af992027" FOREIGN KEY ("workspaceId") REFERENCES workspace(id) ON DELETE CASCADE;
ALTER TABLE ONLY invitation ADD CONSTRAINT "FK_7f77bdc940b258a0299306b8287" FOREIGN KEY ("inviterId") REFERENCES "user"(id) ON DELETE SET NULL;
ALTER TABLE ONLY integration ADD CONSTRAINT "FK_dabb43932346610ca731706d241" FOREIGN KEY ("workspaceId") REFERENCES workspace(id) ON DELETE CASCADE;
ALTER TABLE ONLY integration ADD CONSTRAINT "FK_4fa23f0d03a4727a65933e8782e" FOREIGN KEY ("botUserId") REFERENCES "user"(id) ON DELETE SET NULL;
ALTER TABLE ONLY "incomingWebhook" ADD CONSTRAINT "FK_d464e6518d75adbca871378b1f6" FOREIGN KEY ("integrationId") REFERENCES integration(id) ON DELETE CASCADE;
ALTER TABLE ONLY "incomingWebhook" ADD CONSTRAINT "FK_369e96a5de520acd0374384f5ee" FOREIGN KEY ("channelId") REFERENCES channel(id) ON DELETE CASCADE;
ALTER TABLE ONLY "slashCommand" ADD CONSTRAINT "FK_18e7443a5feacd05a1e39aab46a" FOREIGN KEY ("integrationId") REFERENCES integration(id) ON DELETE CASCADE;
ALTER TABLE ONLY call ADD CONSTRAINT "FK_bab60a28eaa1cac2a3329554db8" FOREIGN KEY ("channelId") REFERENCES channel(id) ON DELETE CASCADE;
ALTER TABLE ONLY call ADD CONSTRAINT "FK_8a307d9013d981f12dac5eb219d" FOREIGN KEY ("startedById") REFERENCES "user"(id) ON DELETE SET NULL;
ALTER TABLE ONLY "callParticipant" ADD CONSTRAINT "FK_3a60bfdb9626f8e29f7ad5204ec" FOREIGN KEY ("callId") REFERENCES call(id) ON DELETE CASCADE;
ALTER TABLE ONLY "callParticipant" ADD CONSTRAINT "FK_1c43ece1428b3d707a03ef1f74b" FOREIGN KEY ("userId") REFERENCES "user"(id) ON DELETE CASCADE;
ALTER TABLE ONLY poll ADD CONSTRAINT "FK_7152bff3e46b1f7454b0276645b" FOREIGN KEY ("messageId") REFERENCES message(id) ON DELETE CASCADE;
ALTER TABLE ONLY "pollOption" ADD CONSTRAINT "FK_7baa1b921d5a4f446053fe14355" FOREIGN KEY ("pollId") REFERENCES poll(id) ON DELETE CASCADE;
ALTER TABLE ONLY "pollVote" ADD CONSTRAINT "FK_740ef0021b8cac6f06ef2acf096" FOREIGN KEY ("pollOptionId") REFERENCES "pollOption"(id) ON DELETE CASCADE;
ALTER TABLE ONLY "pollVote" ADD CONSTRAINT "FK_5aac607e7ca373617d985c468cf" FOREIGN KEY ("userId") REFERENCES "user"(id) ON DELETE CASCADE;
ALTER TABLE ONLY reminder ADD CONSTRAINT "FK_30aefd54b21da06bd05cc7af76c" FOREIGN KEY ("userId") REFERENCES "user"(id) ON DELETE CASCADE;
ALTER TABLE ONLY reminder ADD CONSTRAINT "FK_a885fff7a744425eaec2e9c6afe" FOREIGN KEY ("messageId") REFERENCES message(id) ON DELETE SET NULL;
ALTER TABLE ONLY "workspaceSetting" ADD CONSTRAINT "FK_b5133005e7967020171023bbfef" FOREIGN KEY ("workspaceId") REFERENCES workspace(id) ON DELETE CASCADE;
ALTER TABLE ONLY "auditEntry" ADD CONSTRAINT "FK_8231d759155413087711ee2304f" FOREIGN KEY ("workspaceId") REFERENCES workspace(id) ON DELETE CASCADE;
ALTER TABLE ONLY "auditEntry" ADD CONSTRAINT "FK_f0c09a92ad82cbd355c86343438" FOREIGN KEY ("actorId") REFERENCES "user"(id) ON DELETE SET NULL;
