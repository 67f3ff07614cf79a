

SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;

CREATE SCHEMA integrations;

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';

CREATE EXTENSION IF NOT EXISTS "uuid-ossp" WITH SCHEMA public;

COMMENT ON EXTENSION "uuid-ossp" IS 'generate universally unique identifiers (UUIDs)';

CREATE TYPE public.channel_type_enum AS ENUM (
    'public',
    'private',
    'group_dm',
    'direct',
    'announcement'
);

CREATE TYPE public.message_kind_enum AS ENUM (
    'text',
    'media',
    'file',
    'poll',
    'system'
);

CREATE TYPE public.notification_level_enum AS ENUM (
    'none',
    'mentions',
    'all'
);

CREATE TYPE public.presence_status_enum AS ENUM (
    'online',
    'away',
    'offline'
);

CREATE TYPE public.workspace_member_role_enum AS ENUM (
    'owner',
    'admin',
    'member',
    'guest'
);

CREATE FUNCTION public."bumpReplyCount"() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE d int := CASE tg_op WHEN 'INSERT' THEN 1 ELSE -1 END; r record;
BEGIN
  r := coalesce(NEW, OLD);
  IF r."threadRootId" IS NOT NULL THEN UPDATE message SET "replyCount" = "replyCount" + d WHERE id = r."threadRootId"; END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION public."touchChannel"() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN UPDATE channel SET "lastMessageAt" = NEW."createdAt" WHERE id = NEW."channelId"; RETURN NULL; END $$;

CREATE TABLE integrations."incomingWebhook" (
    id uuid DEFAULT public.uuid_generate_v4() NOT NULL,
    "integrationId" uuid NOT NULL,
    "channelId" uuid NOT NULL,
    token character varying NOT NULL,
    "createdAt" timestamp with time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE integrations.integration (
    id uuid DEFAULT public.uuid_generate_v4() NOT NULL,
    "workspaceId" uuid NOT NULL,
    kind character varying NOT NULL,
    config jsonb DEFAULT '{}'::jsonb NOT NULL,
    enabled boolean DEFAULT true NOT NULL,
    "botUserId" uuid,
    "createdAt" timestamp with time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE integrations."slashCommand" (
    id uuid DEFAULT public.uuid_generate_v4() NOT NULL,
    "integrationId" uuid NOT NULL,
    command character varying NOT NULL,
    url character varying NOT NULL,
    hint character varying,
    "createdAt" timestamp with time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT "CHK_command" CHECK (((command)::text ~ '^/[a-z]+$'::text))
);

CREATE TABLE public."auditEntry" (
    id bigint NOT NULL,
    "workspaceId" uuid NOT NULL,
    "actorId" uuid,
    action character varying NOT NULL,
    meta jsonb,
    "createdAt" timestamp with time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp with time zone DEFAULT now() NOT NULL
)
WITH (fillfactor='100', autovacuum_enabled='false');

CREATE SEQUENCE public."auditEntry_id_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public."auditEntry_id_seq" OWNED BY public."auditEntry".id;

CREATE TABLE public.bookmark (
    id uuid DEFAULT public.uuid_generate_v4() NOT NULL,
    "userId" uuid NOT NULL,
    "messageId" uuid NOT NULL,
    note character varying,
    "createdAt" timestamp with time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.call (
    id uuid DEFAULT public.uuid_generate_v4() NOT NULL,
    "channelId" uuid NOT NULL,
    "startedById" uuid,
    "startedAt" timestamp with time zone DEFAULT now() NOT NULL,
    "endedAt" timestamp with time zone,
    "recordingKey" character varying,
    "createdAt" timestamp with time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public."callParticipant" (
    "callId" uuid NOT NULL,
    "userId" uuid NOT NULL,
    "joinedAt" timestamp with time zone DEFAULT now() NOT NULL,
    "leftAt" timestamp with time zone,
    "createdAt" timestamp with time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.channel (
    id uuid DEFAULT public.uuid_generate_v4() NOT NULL,
    "workspaceId" uuid NOT NULL,
    name character varying,
    topic text,
    type public.channel_type_enum DEFAULT 'public'::public.channel_type_enum NOT NULL,
    "creatorId" uuid,
    archived boolean DEFAULT false NOT NULL,
    "lastMessageAt" timestamp with time zone,
    "createdAt" timestamp with time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public."channelMember" (
    "channelId" uuid NOT NULL,
    "userId" uuid NOT NULL,
    muted boolean DEFAULT false NOT NULL,
    "notificationLevel" public.notification_level_enum DEFAULT 'mentions'::public.notification_level_enum NOT NULL,
    "createdAt" timestamp with time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp with time zone DEFAULT now() NOT NULL,
    "lastReadSeq" bigint DEFAULT 0 NOT NULL
);

CREATE VIEW public."channelOverview" AS
SELECT
    NULL::uuid AS id,
    NULL::uuid AS "workspaceId",
    NULL::character varying AS name,
    NULL::public.channel_type_enum AS type,
    NULL::text AS topic,
    NULL::timestamp with time zone AS "lastMessageAt",
    NULL::bigint AS "memberCount";

CREATE TABLE public."customEmoji" (
    id uuid DEFAULT public.uuid_generate_v4() NOT NULL,
    "workspaceId" uuid NOT NULL,
    name character varying NOT NULL,
    url character varying NOT NULL,
    "uploadedById" uuid,
    "createdAt" timestamp with time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.device (
    id uuid DEFAULT public.uuid_generate_v4() NOT NULL,
    "userId" uuid NOT NULL,
    platform character varying NOT NULL,
    "pushToken" character varying NOT NULL,
    "appVersion" character varying,
    "createdAt" timestamp with time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public."fileUpload" (
    id uuid DEFAULT public.uuid_generate_v4() NOT NULL,
    "workspaceId" uuid NOT NULL,
    "uploaderId" uuid,
    "fileName" character varying NOT NULL,
    mime character varying,
    "sizeBytes" bigint NOT NULL,
    "storageKey" character varying NOT NULL,
    width integer,
    height integer,
    "createdAt" timestamp with time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp with time zone DEFAULT now() NOT NULL,
    pixels bigint GENERATED ALWAYS AS (((width)::bigint * height)) STORED
);

CREATE TABLE public.invitation (
    id uuid DEFAULT public.uuid_generate_v4() NOT NULL,
    "workspaceId" uuid NOT NULL,
    email character varying NOT NULL,
    "inviterId" uuid,
    token character varying NOT NULL,
    "acceptedAt" timestamp with time zone,
    "createdAt" timestamp with time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.mention (
    id uuid DEFAULT public.uuid_generate_v4() NOT NULL,
    "messageId" uuid NOT NULL,
    "userId" uuid,
    "groupId" uuid,
    everyone boolean DEFAULT false NOT NULL,
    "createdAt" timestamp with time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.message (
    id uuid DEFAULT public.uuid_generate_v4() NOT NULL,
    "channelId" uuid NOT NULL,
    "authorId" uuid,
    "threadRootId" uuid,
    kind public.message_kind_enum DEFAULT 'text'::public.message_kind_enum NOT NULL,
    body text,
    blocks jsonb,
    "editedAt" timestamp with time zone,
    "deletedAt" timestamp with time zone,
    "replyCount" integer DEFAULT 0 NOT NULL,
    "createdAt" timestamp with time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp with time zone DEFAULT now() NOT NULL,
    seq bigint NOT NULL
);

CREATE TABLE public."messageAttachment" (
    "messageId" uuid NOT NULL,
    "fileId" uuid NOT NULL,
    "position" smallint DEFAULT 0 NOT NULL
);

CREATE TABLE public."messageRevision" (
    id uuid DEFAULT public.uuid_generate_v4() NOT NULL,
    "messageId" uuid NOT NULL,
    body text NOT NULL,
    "editorId" uuid,
    "createdAt" timestamp with time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE public.message ALTER COLUMN seq ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.message_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.migrations (
    id integer NOT NULL,
    "timestamp" bigint NOT NULL,
    name character varying NOT NULL
);

CREATE SEQUENCE public.migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.migrations_id_seq OWNED BY public.migrations.id;

CREATE TABLE public.notification (
    id uuid DEFAULT public.uuid_generate_v4() NOT NULL,
    "userId" uuid NOT NULL,
    "messageId" uuid,
    kind character varying NOT NULL,
    "readAt" timestamp with time zone,
    "createdAt" timestamp with time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.pin (
    "channelId" uuid NOT NULL,
    "messageId" uuid NOT NULL,
    "pinnedById" uuid,
    "createdAt" timestamp with time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.poll (
    id uuid DEFAULT public.uuid_generate_v4() NOT NULL,
    "messageId" uuid NOT NULL,
    question character varying NOT NULL,
    multiple boolean DEFAULT false NOT NULL,
    "closesAt" timestamp with time zone,
    "createdAt" timestamp with time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp with time zone DEFAULT now() NOT NULL,
    options jsonb DEFAULT '[]'::jsonb NOT NULL,
    CONSTRAINT poll_options_array CHECK ((jsonb_typeof(options) = 'array'::text))
);

CREATE TABLE public."pollVote" (
    "pollId" uuid NOT NULL,
    "userId" uuid NOT NULL,
    choices smallint[] NOT NULL
);

CREATE TABLE public.reaction (
    id uuid DEFAULT public.uuid_generate_v4() NOT NULL,
    "messageId" uuid NOT NULL,
    "userId" uuid NOT NULL,
    emoji character varying NOT NULL,
    "createdAt" timestamp with time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.reminder (
    id uuid DEFAULT public.uuid_generate_v4() NOT NULL,
    "userId" uuid NOT NULL,
    "messageId" uuid,
    "remindAt" timestamp with time zone NOT NULL,
    text text,
    done boolean DEFAULT false NOT NULL,
    "createdAt" timestamp with time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.session (
    id uuid DEFAULT public.uuid_generate_v4() NOT NULL,
    "userId" uuid NOT NULL,
    "tokenHash" character varying NOT NULL,
    ip character varying,
    "userAgent" character varying,
    "expiresAt" timestamp with time zone NOT NULL,
    "createdAt" timestamp with time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp with time zone DEFAULT now() NOT NULL
);

CREATE VIEW public."unreadCounts" AS
 SELECT cm."userId",
    cm."channelId",
    co.name,
    count(msg.id) AS unread
   FROM ((public."channelMember" cm
     JOIN public."channelOverview" co ON ((co.id = cm."channelId")))
     JOIN public.message msg ON (((msg."channelId" = cm."channelId") AND (msg.seq > cm."lastReadSeq") AND (msg."deletedAt" IS NULL))))
  GROUP BY cm."userId", cm."channelId", co.name;

CREATE TABLE public."user" (
    id uuid DEFAULT public.uuid_generate_v4() NOT NULL,
    email character varying NOT NULL,
    "fullName" character varying NOT NULL,
    "passwordHash" character varying,
    "isBot" boolean DEFAULT false NOT NULL,
    locale character varying(12) DEFAULT 'en'::character varying NOT NULL,
    "lastSeenAt" timestamp with time zone,
    "createdAt" timestamp with time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp with time zone DEFAULT now() NOT NULL,
    presence public.presence_status_enum DEFAULT 'offline'::public.presence_status_enum NOT NULL,
    "statusText" character varying(120),
    "deletedAt" timestamp with time zone
);

CREATE TABLE public."userGroup" (
    id uuid DEFAULT public.uuid_generate_v4() NOT NULL,
    "workspaceId" uuid NOT NULL,
    handle character varying NOT NULL,
    name character varying NOT NULL,
    "createdAt" timestamp with time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public."userGroupMembers" (
    "userGroupId" uuid NOT NULL,
    "userId" uuid NOT NULL
);

CREATE TABLE public.workspace (
    id uuid DEFAULT public.uuid_generate_v4() NOT NULL,
    name character varying NOT NULL,
    slug character varying NOT NULL,
    "iconUrl" character varying,
    "domainAllowList" text[] DEFAULT '{}'::text[] NOT NULL,
    "retentionDays" integer,
    "createdAt" timestamp with time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public."workspaceMember" (
    id uuid DEFAULT public.uuid_generate_v4() NOT NULL,
    "workspaceId" uuid NOT NULL,
    "userId" uuid NOT NULL,
    role public.workspace_member_role_enum DEFAULT 'member'::public.workspace_member_role_enum NOT NULL,
    title character varying,
    "deactivatedAt" timestamp with time zone,
    "createdAt" timestamp with time zone DEFAULT now() NOT NULL,
    "updatedAt" timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public."workspaceSetting" (
    "workspaceId" uuid NOT NULL,
    key character varying NOT NULL,
    value jsonb NOT NULL
);

CREATE MATERIALIZED VIEW public."workspaceStats" AS
 SELECT c."workspaceId",
    ((m."createdAt" AT TIME ZONE 'UTC'::text))::date AS day,
    m.kind,
    c.type AS "channelType",
    count(*) AS messages
   FROM (public.channel c
     JOIN public.message m ON ((m."channelId" = c.id)))
  GROUP BY c."workspaceId", (((m."createdAt" AT TIME ZONE 'UTC'::text))::date), m.kind, c.type
  WITH NO DATA;

ALTER TABLE ONLY public."auditEntry" ALTER COLUMN id SET DEFAULT nextval('public."auditEntry_id_seq"'::regclass);

ALTER TABLE ONLY public.migrations ALTER COLUMN id SET DEFAULT nextval('public.migrations_id_seq'::regclass);

ALTER TABLE ONLY integrations."slashCommand"
    ADD CONSTRAINT "PK_3ccd1e424c18babeb44e4b6791c" PRIMARY KEY (id);

ALTER TABLE ONLY integrations.integration
    ADD CONSTRAINT "PK_92e746482b254ad17902c5922e9" PRIMARY KEY (id);

ALTER TABLE ONLY integrations."incomingWebhook"
    ADD CONSTRAINT "PK_f47cb4f78d54e1f5943815c9169" PRIMARY KEY (id);

ALTER TABLE ONLY integrations."incomingWebhook"
    ADD CONSTRAINT "UQ_0add3e219c74d788ab363a7a29a" UNIQUE (token);

ALTER TABLE public.mention
    ADD CONSTRAINT "CHK_mention_target" CHECK (((num_nonnulls("userId", "groupId") = 1) OR everyone)) NOT VALID;

ALTER TABLE ONLY public.poll
    ADD CONSTRAINT "PK_011a825a48261860b0e66e60245" PRIMARY KEY (id);

ALTER TABLE ONLY public."workspaceSetting"
    ADD CONSTRAINT "PK_09e653c832d929d9d0457724ff0" PRIMARY KEY ("workspaceId", key);

ALTER TABLE ONLY public."userGroupMembers"
    ADD CONSTRAINT "PK_0abea4b1925b71c5c1648b8b108" PRIMARY KEY ("userGroupId", "userId");

ALTER TABLE ONLY public."channelMember"
    ADD CONSTRAINT "PK_1ad412a32b72fa4bcc50901c90b" PRIMARY KEY ("channelId", "userId");

ALTER TABLE ONLY public.reaction
    ADD CONSTRAINT "PK_2300bce6783f49663caa0fbf8eb" PRIMARY KEY (id);

ALTER TABLE ONLY public."callParticipant"
    ADD CONSTRAINT "PK_2405340b3b9e976c2d726a1c02b" PRIMARY KEY ("callId", "userId");

ALTER TABLE ONLY public.call
    ADD CONSTRAINT "PK_44786c717d87fee371bdd617493" PRIMARY KEY (id);

ALTER TABLE ONLY public.workspace
    ADD CONSTRAINT "PK_4961214b0d4392f193f215dda9b" PRIMARY KEY (id);

ALTER TABLE ONLY public.pin
    ADD CONSTRAINT "PK_4a75e149d08573e595a29ed2b12" PRIMARY KEY ("channelId", "messageId");

ALTER TABLE ONLY public."user"
    ADD CONSTRAINT "PK_54548c875c6a36d245fe4acaf56" PRIMARY KEY (id);

ALTER TABLE ONLY public."workspaceMember"
    ADD CONSTRAINT "PK_6977fe5f32b2027c10a10caedaf" PRIMARY KEY (id);

ALTER TABLE ONLY public."auditEntry"
    ADD CONSTRAINT "PK_6ab4a079e6881c95f9401ad4460" PRIMARY KEY (id);

ALTER TABLE ONLY public.migrations
    ADD CONSTRAINT "PK_78ecac7e58b4383684fadd660cf" PRIMARY KEY (id);

ALTER TABLE ONLY public."userGroup"
    ADD CONSTRAINT "PK_8dcee2f1488aa7115c9dd6402bf" PRIMARY KEY (id);

ALTER TABLE ONLY public.message
    ADD CONSTRAINT "PK_98a3962ecd220a230a3999d6cd0" PRIMARY KEY (id);

ALTER TABLE ONLY public."fileUpload"
    ADD CONSTRAINT "PK_994c1a9a51f7b0578cd8af99631" PRIMARY KEY (id);

ALTER TABLE ONLY public.channel
    ADD CONSTRAINT "PK_99b1bb557f7d27c0734c1b9748c" PRIMARY KEY (id);

ALTER TABLE ONLY public.device
    ADD CONSTRAINT "PK_ad411296dd0d14bf4197da80c4e" PRIMARY KEY (id);

ALTER TABLE ONLY public.notification
    ADD CONSTRAINT "PK_b177960a645c26e7023ef439013" PRIMARY KEY (id);

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT "PK_be0ec0120368d84325bd21f2a92" PRIMARY KEY (id);

ALTER TABLE ONLY public."customEmoji"
    ADD CONSTRAINT "PK_c09c83bb046640bc26730687443" PRIMARY KEY (id);

ALTER TABLE ONLY public.session
    ADD CONSTRAINT "PK_cc5738eee8af467afcc310cfc00" PRIMARY KEY (id);

ALTER TABLE ONLY public."messageRevision"
    ADD CONSTRAINT "PK_cd51632251091383c313c8d0685" PRIMARY KEY (id);

ALTER TABLE ONLY public.bookmark
    ADD CONSTRAINT "PK_f902d14a062e8939bd2f7826d3d" PRIMARY KEY (id);

ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT "PK_fcf1709363d2b95365babce8ae3" PRIMARY KEY (id);

ALTER TABLE ONLY public.mention
    ADD CONSTRAINT "PK_fec258221d7de78cf1a7ddf2cb9" PRIMARY KEY (id);

ALTER TABLE ONLY public."messageAttachment"
    ADD CONSTRAINT "PK_ma" PRIMARY KEY ("messageId", "fileId");

ALTER TABLE ONLY public."pollVote"
    ADD CONSTRAINT "PK_pollVote" PRIMARY KEY ("pollId", "userId");

ALTER TABLE ONLY public."fileUpload"
    ADD CONSTRAINT "UQ_116ddb9f0fad0f2eaaa35defc9f" UNIQUE ("storageKey");

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT "UQ_1ce5b5901978724d0d5326baea7" UNIQUE (token);

ALTER TABLE ONLY public."workspaceMember"
    ADD CONSTRAINT "UQ_2d60f4980254ca1ad92d59e51d8" UNIQUE ("workspaceId", "userId");

ALTER TABLE ONLY public.workspace
    ADD CONSTRAINT "UQ_3be268cf37dfc19e336892214e5" UNIQUE (slug);

ALTER TABLE ONLY public.reaction
    ADD CONSTRAINT "UQ_5dda848fb0b6d8d16661d4727fe" UNIQUE ("messageId", "userId", emoji);

ALTER TABLE ONLY public.poll
    ADD CONSTRAINT "UQ_7152bff3e46b1f7454b0276645b" UNIQUE ("messageId");

ALTER TABLE ONLY public.device
    ADD CONSTRAINT "UQ_87811478d0068e1cc2a06bb42be" UNIQUE ("pushToken");

ALTER TABLE ONLY public."user"
    ADD CONSTRAINT "UQ_c98819d926c5f99f2d57497f0b2" UNIQUE (email);

ALTER TABLE ONLY public.session
    ADD CONSTRAINT "UQ_ff342579b8f0c9a3594bba119f6" UNIQUE ("tokenHash");

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT "UQ_invite" UNIQUE ("workspaceId", email);

ALTER TABLE ONLY public.message
    ADD CONSTRAINT "UQ_message_seq" UNIQUE (seq);

CREATE INDEX "IDX_05375dd0c2386e39eb0fe1253f" ON public.mention USING btree ("userId");

CREATE INDEX "IDX_056c794b50face861f8be6e76a" ON public."userGroupMembers" USING btree ("userGroupId");

CREATE INDEX "IDX_0a90e6fd64ec2673259db62ccf" ON public.session USING btree ("userId");

CREATE INDEX "IDX_226aee9ceaf95de60f18cdde8f" ON public.bookmark USING btree ("userId");

CREATE INDEX "IDX_2c0e1b3a7d5184748df67f084f" ON public.reminder USING btree ("remindAt") WHERE (NOT done);

CREATE INDEX "IDX_4cf2dc13d0d84c241239f7e8ee" ON public.message USING gin (body public.gin_trgm_ops);

CREATE INDEX "IDX_74a7886dc39e82df8cefc38f53" ON public.message USING btree ("threadRootId");

CREATE INDEX "IDX_768c458106eb158ce48faea846" ON public.notification USING btree ("userId", "createdAt") WHERE ("readAt" IS NULL);

CREATE INDEX "IDX_986601b2f29762ccfc7872b7b9" ON public."userGroupMembers" USING btree ("userId");

CREATE INDEX "IDX_a304174cbe9b2aca9ca2215edd" ON public."channelMember" USING btree ("userId");

CREATE INDEX "IDX_a43b2f6e33cccd110430cb0891" ON public."messageRevision" USING btree ("messageId");

CREATE INDEX "IDX_ae932529f180cf681f98db14e0" ON public.message USING btree ("channelId", "createdAt");

CREATE INDEX "IDX_af3fbe9dd90402ea5be491e0ea" ON public.device USING btree ("userId");

CREATE INDEX "IDX_bab60a28eaa1cac2a3329554db" ON public.call USING btree ("channelId");

CREATE UNIQUE INDEX "IDX_channel_name" ON public.channel USING btree ("workspaceId", lower((name)::text)) WHERE (type <> ALL ('{direct,group_dm}'::public.channel_type_enum[]));

CREATE UNIQUE INDEX "UX_workspaceStats" ON public."workspaceStats" USING btree ("workspaceId", day, kind, "channelType");

CREATE OR REPLACE VIEW public."channelOverview" AS
 SELECT c.id,
    c."workspaceId",
    c.name,
    c.type,
    c.topic,
    c."lastMessageAt",
    count(m."userId") AS "memberCount"
   FROM (public.channel c
     LEFT JOIN public."channelMember" m ON (((m."channelId" = c.id) AND (m."notificationLevel" > 'none'::public.notification_level_enum))))
  WHERE (NOT c.archived)
  GROUP BY c.id;

CREATE TRIGGER "trgReplyCount" AFTER INSERT OR DELETE ON public.message FOR EACH ROW EXECUTE FUNCTION public."bumpReplyCount"();

CREATE TRIGGER "trgTouchChannel" AFTER INSERT ON public.message FOR EACH ROW EXECUTE FUNCTION public."touchChannel"();

ALTER TABLE public.message DISABLE TRIGGER "trgTouchChannel";

ALTER TABLE ONLY integrations."slashCommand"
    ADD CONSTRAINT "FK_18e7443a5feacd05a1e39aab46a" FOREIGN KEY ("integrationId") REFERENCES integrations.integration(id) ON DELETE CASCADE;

ALTER TABLE ONLY integrations."incomingWebhook"
    ADD CONSTRAINT "FK_369e96a5de520acd0374384f5ee" FOREIGN KEY ("channelId") REFERENCES public.channel(id) ON DELETE CASCADE;

ALTER TABLE ONLY integrations.integration
    ADD CONSTRAINT "FK_4fa23f0d03a4727a65933e8782e" FOREIGN KEY ("botUserId") REFERENCES public."user"(id) ON DELETE SET NULL;

ALTER TABLE ONLY integrations."incomingWebhook"
    ADD CONSTRAINT "FK_d464e6518d75adbca871378b1f6" FOREIGN KEY ("integrationId") REFERENCES integrations.integration(id) ON DELETE CASCADE;

ALTER TABLE ONLY integrations.integration
    ADD CONSTRAINT "FK_dabb43932346610ca731706d241" FOREIGN KEY ("workspaceId") REFERENCES public.workspace(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.mention
    ADD CONSTRAINT "FK_05375dd0c2386e39eb0fe1253fa" FOREIGN KEY ("userId") REFERENCES public."user"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."userGroupMembers"
    ADD CONSTRAINT "FK_056c794b50face861f8be6e76a3" FOREIGN KEY ("userGroupId") REFERENCES public."userGroup"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.session
    ADD CONSTRAINT "FK_0a90e6fd64ec2673259db62ccf3" FOREIGN KEY ("userId") REFERENCES public."user"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.mention
    ADD CONSTRAINT "FK_0b7eeb6e5ddbaf5dc87c9308e18" FOREIGN KEY ("messageId") REFERENCES public.message(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."workspaceMember"
    ADD CONSTRAINT "FK_17d5dc982faf542ad66c4d5bc29" FOREIGN KEY ("workspaceId") REFERENCES public.workspace(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."callParticipant"
    ADD CONSTRAINT "FK_1c43ece1428b3d707a03ef1f74b" FOREIGN KEY ("userId") REFERENCES public."user"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.bookmark
    ADD CONSTRAINT "FK_226aee9ceaf95de60f18cdde8f0" FOREIGN KEY ("userId") REFERENCES public."user"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.pin
    ADD CONSTRAINT "FK_256326340abb1583afdd7395fbe" FOREIGN KEY ("pinnedById") REFERENCES public."user"(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT "FK_30aefd54b21da06bd05cc7af76c" FOREIGN KEY ("userId") REFERENCES public."user"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."messageRevision"
    ADD CONSTRAINT "FK_34acb186821d2508bfe4f59d8de" FOREIGN KEY ("editorId") REFERENCES public."user"(id) ON DELETE SET NULL;

ALTER TABLE ONLY public."callParticipant"
    ADD CONSTRAINT "FK_3a60bfdb9626f8e29f7ad5204ec" FOREIGN KEY ("callId") REFERENCES public.call(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."customEmoji"
    ADD CONSTRAINT "FK_4176e3886257d55c51c3891f0c0" FOREIGN KEY ("workspaceId") REFERENCES public.workspace(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.reaction
    ADD CONSTRAINT "FK_48ef7b17cdaa31e65e474328c6f" FOREIGN KEY ("userId") REFERENCES public."user"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.bookmark
    ADD CONSTRAINT "FK_4a92b9f1f771269355c83ebce41" FOREIGN KEY ("messageId") REFERENCES public.message(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."channelMember"
    ADD CONSTRAINT "FK_658bb973bf3aa8b5a4a518eef6d" FOREIGN KEY ("channelId") REFERENCES public.channel(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.channel
    ADD CONSTRAINT "FK_6719a489ed2060f4faa90200e84" FOREIGN KEY ("creatorId") REFERENCES public."user"(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.poll
    ADD CONSTRAINT "FK_7152bff3e46b1f7454b0276645b" FOREIGN KEY ("messageId") REFERENCES public.message(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.message
    ADD CONSTRAINT "FK_74a7886dc39e82df8cefc38f53f" FOREIGN KEY ("threadRootId") REFERENCES public.message(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.mention
    ADD CONSTRAINT "FK_7dcb4a518d7955c65cee39fa0b6" FOREIGN KEY ("groupId") REFERENCES public."userGroup"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT "FK_7f77bdc940b258a0299306b8287" FOREIGN KEY ("inviterId") REFERENCES public."user"(id) ON DELETE SET NULL;

ALTER TABLE ONLY public."auditEntry"
    ADD CONSTRAINT "FK_8231d759155413087711ee2304f" FOREIGN KEY ("workspaceId") REFERENCES public.workspace(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.call
    ADD CONSTRAINT "FK_8a307d9013d981f12dac5eb219d" FOREIGN KEY ("startedById") REFERENCES public."user"(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.pin
    ADD CONSTRAINT "FK_8c4e73b79160846c01f2e6c7fe2" FOREIGN KEY ("messageId") REFERENCES public.message(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."userGroupMembers"
    ADD CONSTRAINT "FK_986601b2f29762ccfc7872b7b97" FOREIGN KEY ("userId") REFERENCES public."user"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.notification
    ADD CONSTRAINT "FK_99df8779362b40f6ce4f464816d" FOREIGN KEY ("userId") REFERENCES public."user"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."channelMember"
    ADD CONSTRAINT "FK_a304174cbe9b2aca9ca2215edd3" FOREIGN KEY ("userId") REFERENCES public."user"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."messageRevision"
    ADD CONSTRAINT "FK_a43b2f6e33cccd110430cb0891f" FOREIGN KEY ("messageId") REFERENCES public.message(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT "FK_a885fff7a744425eaec2e9c6afe" FOREIGN KEY ("messageId") REFERENCES public.message(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.device
    ADD CONSTRAINT "FK_af3fbe9dd90402ea5be491e0ea9" FOREIGN KEY ("userId") REFERENCES public."user"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."workspaceSetting"
    ADD CONSTRAINT "FK_b5133005e7967020171023bbfef" FOREIGN KEY ("workspaceId") REFERENCES public.workspace(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."fileUpload"
    ADD CONSTRAINT "FK_b77ea89209d82a032f756fc793f" FOREIGN KEY ("uploaderId") REFERENCES public."user"(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.call
    ADD CONSTRAINT "FK_bab60a28eaa1cac2a3329554db8" FOREIGN KEY ("channelId") REFERENCES public.channel(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."userGroup"
    ADD CONSTRAINT "FK_bc1266d7746efe277bac17b8afa" FOREIGN KEY ("workspaceId") REFERENCES public.workspace(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.pin
    ADD CONSTRAINT "FK_c384f860c094563596b779a8212" FOREIGN KEY ("channelId") REFERENCES public.channel(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT "FK_c61e3c0cad95e96f896af992027" FOREIGN KEY ("workspaceId") REFERENCES public.workspace(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.notification
    ADD CONSTRAINT "FK_c6b5d8e67642e2a74526fbd34e4" FOREIGN KEY ("messageId") REFERENCES public.message(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.reaction
    ADD CONSTRAINT "FK_df9a92ab0ea19ca748f92890715" FOREIGN KEY ("messageId") REFERENCES public.message(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."customEmoji"
    ADD CONSTRAINT "FK_e252f84172e79bec64a49678c00" FOREIGN KEY ("uploadedById") REFERENCES public."user"(id) ON DELETE SET NULL;

ALTER TABLE ONLY public."workspaceMember"
    ADD CONSTRAINT "FK_e7fb4958518546836c8f72c69d4" FOREIGN KEY ("userId") REFERENCES public."user"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."fileUpload"
    ADD CONSTRAINT "FK_e8b1a70b678a16d6a9d15e785c3" FOREIGN KEY ("workspaceId") REFERENCES public.workspace(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."auditEntry"
    ADD CONSTRAINT "FK_f0c09a92ad82cbd355c86343438" FOREIGN KEY ("actorId") REFERENCES public."user"(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.channel
    ADD CONSTRAINT "FK_f48577044036cba502618deef08" FOREIGN KEY ("workspaceId") REFERENCES public.workspace(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.message
    ADD CONSTRAINT "FK_face8851c3534a4bc23e50198a9" FOREIGN KEY ("channelId") REFERENCES public.channel(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.message
    ADD CONSTRAINT "FK_fd3c684f6645ae7d368b30fe7e5" FOREIGN KEY ("authorId") REFERENCES public."user"(id) ON DELETE SET NULL;

ALTER TABLE ONLY public."messageAttachment"
    ADD CONSTRAINT "FK_ma_f" FOREIGN KEY ("fileId") REFERENCES public."fileUpload"(id);

ALTER TABLE ONLY public."messageAttachment"
    ADD CONSTRAINT "FK_ma_m" FOREIGN KEY ("messageId") REFERENCES public.message(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."pollVote"
    ADD CONSTRAINT "pollVote_pollId_fkey" FOREIGN KEY ("pollId") REFERENCES public.poll(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."pollVote"
    ADD CONSTRAINT "pollVote_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."user"(id) ON DELETE CASCADE;

