-- prisma migrate
CREATE TYPE "Role" AS ENUM ('USER', 'MEMBER', 'ADMIN', 'OWNER');
CREATE TYPE "SubscriptionStatus" AS ENUM ('TRIALING', 'ACTIVE', 'PAST_DUE', 'CANCELED');
CREATE TABLE "User" (
    id text NOT NULL,
    email text NOT NULL,
    "firstName" text,
    "lastName" text,
    "emailVerified" timestamp(3),
    image text,
    role "Role" NOT NULL DEFAULT 'USER',
    preferences jsonb NOT NULL DEFAULT '{}',
    "deletedAt" timestamp(3),
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL,
    CONSTRAINT "User_pkey" PRIMARY KEY (id)
);

CREATE TABLE "Account" (
    id text NOT NULL,
    "userId" text NOT NULL,
    type text NOT NULL,
    provider text NOT NULL,
    "providerAccountId" text NOT NULL,
    refresh_token text,
    access_token text,
    expires_at integer,
    CONSTRAINT "Account_pkey" PRIMARY KEY (id)
);

CREATE TABLE "Session" (
    id text NOT NULL,
    "sessionToken" text NOT NULL,
    "userId" text NOT NULL,
    expires timestamp(3) NOT NULL,
    CONSTRAINT "Session_pkey" PRIMARY KEY (id)
);

CREATE TABLE "Organization" (
    id text NOT NULL,
    name text NOT NULL,
    slug text NOT NULL,
    "logoUrl" text,
    metadata jsonb,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL,
    CONSTRAINT "Organization_pkey" PRIMARY KEY (id)
);

CREATE TABLE "Membership" (
    id text NOT NULL,
    "organizationId" text NOT NULL,
    "userId" text NOT NULL,
    role "Role" NOT NULL DEFAULT 'MEMBER',
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL,
    CONSTRAINT "Membership_pkey" PRIMARY KEY (id)
);

CREATE TABLE "Plan" (
    id text NOT NULL,
    code text NOT NULL,
    "priceCents" integer NOT NULL,
    currency char(3) NOT NULL DEFAULT 'USD',
    features text[] DEFAULT ARRAY[]::text[],
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL,
    CONSTRAINT "Plan_pkey" PRIMARY KEY (id)
);

CREATE TABLE "Subscription" (
    id text NOT NULL,
    "organizationId" text NOT NULL,
    "planId" text NOT NULL,
    status "SubscriptionStatus" NOT NULL DEFAULT 'TRIALING',
    "periodEnd" timestamp(3),
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL,
    CONSTRAINT "Subscription_pkey" PRIMARY KEY (id)
);

CREATE TABLE "Project" (
    id text NOT NULL,
    "organizationId" text NOT NULL,
    name text NOT NULL,
    tags text[],
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL,
    CONSTRAINT "Project_pkey" PRIMARY KEY (id)
);

CREATE TABLE "ApiKey" (
    id text NOT NULL,
    "projectId" text NOT NULL,
    "hashedKey" text NOT NULL,
    "lastUsedAt" timestamp(3),
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ApiKey_pkey" PRIMARY KEY (id)
);

CREATE TABLE "AuditEvent" (
    id text NOT NULL,
    "organizationId" text NOT NULL,
    "actorId" text,
    action text NOT NULL,
    payload jsonb NOT NULL DEFAULT '{}',
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY (id)
);

CREATE TABLE "_ProjectMembers" ("A" text NOT NULL, "B" text NOT NULL);
CREATE UNIQUE INDEX "_ProjectMembers_AB_unique" ON "_ProjectMembers"("A", "B");
CREATE INDEX "_ProjectMembers_B_index" ON "_ProjectMembers"("B");
CREATE UNIQUE INDEX "User_email_key" ON "User"(email);
CREATE UNIQUE INDEX "Account_provider_providerAccountId_key" ON "Account"(provider, "providerAccountId");
CREATE UNIQUE INDEX "Session_sessionToken_key" ON "Session"("sessionToken");
CREATE UNIQUE INDEX "Organization_slug_key" ON "Organization"(slug);
CREATE UNIQUE INDEX "Membership_organizationId_userId_key" ON "Membership"("organizationId", "userId");
CREATE UNIQUE INDEX "ApiKey_hashedKey_key" ON "ApiKey"("hashedKey");
CREATE INDEX "AuditEvent_organizationId_createdAt_idx" ON "AuditEvent"("organizationId", "createdAt" DESC);
CREATE INDEX "Project_tags_idx" ON "Project" USING GIN (tags);

ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"(id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"(id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"(id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"(id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Subscription" ADD CONSTRAINT "Subscription_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"(id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Subscription" ADD CONSTRAINT "Subscription_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"(id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Project" ADD CONSTRAINT "Project_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"(id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ApiKey" ADD CONSTRAINT "ApiKey_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"(id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"(id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "User"(id) ON DELETE SET NULL ON UPDATE CASCADE;
