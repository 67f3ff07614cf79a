

SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;

CREATE TYPE public."Currency" AS ENUM (
    'EUR',
    'USD',
    'GBP'
);

CREATE TYPE public."DiscountType" AS ENUM (
    'PERCENT',
    'FIXED'
);

CREATE TYPE public."OrderStatus" AS ENUM (
    'DRAFT',
    'PENDING',
    'PAID',
    'PARTIALLY_SHIPPED',
    'SHIPPED',
    'DELIVERED',
    'CANCELED',
    'REFUNDED'
);

CREATE TYPE public."PaymentProvider" AS ENUM (
    'STRIPE',
    'PAYPAL',
    'KLARNA'
);

CREATE TYPE public."PaymentStatus" AS ENUM (
    'CREATED',
    'AUTHORIZED',
    'CAPTURED',
    'FAILED'
);

CREATE TYPE public."ReturnStatus" AS ENUM (
    'OPEN',
    'APPROVED',
    'REJECTED',
    'RECEIVED'
);

CREATE TYPE public."Role" AS ENUM (
    'CUSTOMER',
    'SUPPORT',
    'ADMIN'
);

CREATE TABLE public."Account" (
    id text NOT NULL,
    "userId" text NOT NULL,
    type text NOT NULL,
    provider text NOT NULL,
    "providerAccountId" text NOT NULL,
    "refreshToken" text,
    "accessToken" text,
    "expiresAt" integer
);

CREATE TABLE public."Address" (
    id text NOT NULL,
    "userId" text NOT NULL,
    line1 text NOT NULL,
    line2 text,
    city text NOT NULL,
    zip text NOT NULL,
    country text DEFAULT 'DE'::text NOT NULL,
    "isDefault" boolean DEFAULT false NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);

CREATE TABLE public."AuditLog" (
    id bigint NOT NULL,
    "actorId" text,
    entity text NOT NULL,
    "entityId" text NOT NULL,
    action text NOT NULL,
    diff jsonb,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);

CREATE SEQUENCE public."AuditLog_id_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public."AuditLog_id_seq" OWNED BY public."AuditLog".id;

CREATE TABLE public."Brand" (
    id text NOT NULL,
    name text NOT NULL,
    slug text NOT NULL,
    logo text,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);

CREATE TABLE public."Cart" (
    id text NOT NULL,
    "userId" text,
    "sessionKey" text,
    currency public."Currency" DEFAULT 'EUR'::public."Currency" NOT NULL,
    "expiresAt" timestamp(3) without time zone DEFAULT (CURRENT_TIMESTAMP + '30 days'::interval) NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);

CREATE TABLE public."CartItem" (
    id text NOT NULL,
    "cartId" text NOT NULL,
    "variantId" text NOT NULL,
    quantity integer DEFAULT 1 NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);

CREATE TABLE public."Collection" (
    id text NOT NULL,
    "parentId" text,
    name text NOT NULL,
    slug text NOT NULL,
    "position" integer DEFAULT 0 NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);

CREATE TABLE public."Coupon" (
    id text NOT NULL,
    code text NOT NULL,
    type public."DiscountType" NOT NULL,
    amount numeric(12,2) NOT NULL,
    "startsAt" timestamp(3) without time zone,
    "endsAt" timestamp(3) without time zone,
    "maxUses" integer,
    uses integer DEFAULT 0 NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);

CREATE TABLE public."CustomerProfile" (
    "userId" text NOT NULL,
    "stripeCustomerId" text,
    "vatId" text,
    "marketingOptIn" boolean DEFAULT false NOT NULL
);

CREATE TABLE public."GiftCard" (
    id text NOT NULL,
    code text NOT NULL,
    initial numeric(12,2) NOT NULL,
    "expiresAt" timestamp(3) without time zone,
    currency public."Currency" DEFAULT 'EUR'::public."Currency" NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);

CREATE TABLE public."GiftCardTransaction" (
    id bigint NOT NULL,
    "giftCardId" text NOT NULL,
    "orderId" text,
    delta numeric(12,2) NOT NULL,
    at timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);

CREATE SEQUENCE public."GiftCardTransaction_id_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public."GiftCardTransaction_id_seq" OWNED BY public."GiftCardTransaction".id;

CREATE TABLE public."Order" (
    id text NOT NULL,
    number bigint NOT NULL,
    "userId" text,
    "couponId" text,
    status public."OrderStatus" DEFAULT 'PENDING'::public."OrderStatus" NOT NULL,
    email text NOT NULL,
    subtotal numeric(12,2) NOT NULL,
    shipping numeric(12,2) DEFAULT 0 NOT NULL,
    tax numeric(12,2) DEFAULT 0 NOT NULL,
    discount numeric(12,2) DEFAULT 0 NOT NULL,
    total numeric(12,2) NOT NULL,
    currency public."Currency" DEFAULT 'EUR'::public."Currency" NOT NULL,
    "shippingAddressId" text,
    "billingAddressId" text,
    notes text,
    "placedAt" timestamp(3) without time zone,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);

CREATE TABLE public."OrderItem" (
    id text NOT NULL,
    "orderId" text NOT NULL,
    "variantId" text NOT NULL,
    name text NOT NULL,
    sku text NOT NULL,
    "unitPrice" numeric(12,2) NOT NULL,
    quantity integer NOT NULL,
    total numeric(12,2) NOT NULL
);

CREATE VIEW public."OrderSummary" AS
SELECT
    NULL::text AS id,
    NULL::bigint AS number,
    NULL::public."OrderStatus" AS status,
    NULL::public."Currency" AS currency,
    NULL::numeric AS net,
    NULL::bigint AS "itemCount",
    NULL::bigint AS units;

CREATE SEQUENCE public."Order_number_seq"
    START WITH 1000
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public."Order_number_seq" OWNED BY public."Order".number;

CREATE TABLE public."Payment" (
    id text NOT NULL,
    "orderId" text NOT NULL,
    provider public."PaymentProvider" NOT NULL,
    "providerRef" text NOT NULL,
    amount numeric(12,2) NOT NULL,
    currency public."Currency" DEFAULT 'EUR'::public."Currency" NOT NULL,
    status public."PaymentStatus" DEFAULT 'CREATED'::public."PaymentStatus" NOT NULL,
    raw jsonb,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);

CREATE TABLE public."Product" (
    id text NOT NULL,
    "collectionId" text NOT NULL,
    "brandId" text,
    name text NOT NULL,
    slug text NOT NULL,
    description text,
    price numeric(12,2) NOT NULL,
    "compareAtPrice" numeric(12,2),
    currency public."Currency" DEFAULT 'EUR'::public."Currency" NOT NULL,
    "publishedAt" timestamp(3) without time zone,
    attributes jsonb DEFAULT '{}'::jsonb NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);

CREATE TABLE public."ProductVariant" (
    id text NOT NULL,
    "productId" text NOT NULL,
    sku text NOT NULL,
    barcode text,
    price numeric(12,2),
    options jsonb DEFAULT '{}'::jsonb NOT NULL,
    "weightGrams" integer,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);

CREATE TABLE public."StockLevel" (
    "variantId" text NOT NULL,
    "warehouseId" integer NOT NULL,
    quantity integer DEFAULT 0 NOT NULL,
    reserved integer DEFAULT 0 NOT NULL,
    available integer GENERATED ALWAYS AS ((quantity - reserved)) STORED
);

CREATE VIEW public."ProductAvailability" AS
 SELECT v."productId",
    v.id AS "variantId",
    v.sku,
    (COALESCE(sum(s.available), (0)::bigint))::integer AS available
   FROM (public."ProductVariant" v
     LEFT JOIN public."StockLevel" s ON ((s."variantId" = v.id)))
  GROUP BY v."productId", v.id, v.sku;

CREATE TABLE public."ProductImage" (
    id text NOT NULL,
    "productId" text NOT NULL,
    url text NOT NULL,
    alt text,
    "order" integer DEFAULT 0 NOT NULL
);

CREATE TABLE public."Refund" (
    id text NOT NULL,
    "paymentId" text NOT NULL,
    amount numeric(12,2) NOT NULL,
    reason text,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);

CREATE TABLE public."ReturnRequest" (
    id text NOT NULL,
    "orderItemId" text NOT NULL,
    quantity integer DEFAULT 1 NOT NULL,
    reason text NOT NULL,
    status public."ReturnStatus" DEFAULT 'OPEN'::public."ReturnStatus" NOT NULL,
    "receivedAt" timestamp(3) without time zone,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);

CREATE TABLE public."Review" (
    id text NOT NULL,
    "productId" text NOT NULL,
    "userId" text NOT NULL,
    rating integer NOT NULL,
    title text,
    body text,
    approved boolean DEFAULT false NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL,
    CONSTRAINT "Review_rating_check" CHECK (((rating >= 1) AND (rating <= 5)))
);

CREATE TABLE public."Session" (
    id text NOT NULL,
    "sessionToken" text NOT NULL,
    "userId" text NOT NULL,
    expires timestamp(3) without time zone NOT NULL
);

CREATE TABLE public."Shipment" (
    id text NOT NULL,
    "orderId" text NOT NULL,
    carrier text NOT NULL,
    "trackingNumber" text,
    "shippedAt" timestamp(3) without time zone,
    "deliveredAt" timestamp(3) without time zone,
    "labelUrl" text,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);

CREATE TABLE public."ShipmentEvent" (
    id bigint NOT NULL,
    "shipmentId" text NOT NULL,
    code text NOT NULL,
    "occurredAt" timestamp(3) without time zone NOT NULL
);

CREATE SEQUENCE public."ShipmentEvent_id_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public."ShipmentEvent_id_seq" OWNED BY public."ShipmentEvent".id;

CREATE TABLE public."ShipmentItem" (
    "shipmentId" text NOT NULL,
    "orderItemId" text NOT NULL,
    quantity integer NOT NULL
);

CREATE TABLE public."ShippingRate" (
    id integer NOT NULL,
    "zoneId" integer NOT NULL,
    name text NOT NULL,
    price numeric(12,2) NOT NULL,
    "minOrder" numeric(12,2),
    "maxWeight" integer,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);

CREATE SEQUENCE public."ShippingRate_id_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public."ShippingRate_id_seq" OWNED BY public."ShippingRate".id;

CREATE TABLE public."ShippingZone" (
    id integer NOT NULL,
    name text NOT NULL,
    countries text[],
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);

CREATE SEQUENCE public."ShippingZone_id_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public."ShippingZone_id_seq" OWNED BY public."ShippingZone".id;

CREATE TABLE public."StockMovement" (
    id bigint NOT NULL,
    "variantId" text NOT NULL,
    "warehouseId" integer NOT NULL,
    delta integer NOT NULL,
    reason text NOT NULL,
    "orderItemId" text,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);

CREATE SEQUENCE public."StockMovement_id_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public."StockMovement_id_seq" OWNED BY public."StockMovement".id;

CREATE TABLE public."Tag" (
    id integer NOT NULL,
    name text NOT NULL
);

CREATE SEQUENCE public."Tag_id_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public."Tag_id_seq" OWNED BY public."Tag".id;

CREATE TABLE public."TaxRate" (
    id integer NOT NULL,
    country text NOT NULL,
    rate numeric(12,2) NOT NULL,
    name text NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);

CREATE SEQUENCE public."TaxRate_id_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public."TaxRate_id_seq" OWNED BY public."TaxRate".id;

CREATE TABLE public."User" (
    id text NOT NULL,
    email text NOT NULL,
    "emailVerified" timestamp(3) without time zone,
    name text,
    image text,
    "passwordHash" text,
    role public."Role" DEFAULT 'CUSTOMER'::public."Role" NOT NULL,
    "deletedAt" timestamp(3) without time zone,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);

CREATE TABLE public."VerificationToken" (
    identifier text NOT NULL,
    token text NOT NULL,
    expires timestamp(3) without time zone NOT NULL
);

CREATE TABLE public."Warehouse" (
    id integer NOT NULL,
    name text NOT NULL,
    code text NOT NULL,
    country text NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);

CREATE SEQUENCE public."Warehouse_id_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public."Warehouse_id_seq" OWNED BY public."Warehouse".id;

CREATE TABLE public."Webhook" (
    id text NOT NULL,
    url text NOT NULL,
    topics text[],
    secret text NOT NULL,
    enabled boolean DEFAULT true NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);

CREATE TABLE public."Wishlist" (
    id text NOT NULL,
    "userId" text NOT NULL,
    name text DEFAULT 'default'::text NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);

CREATE TABLE public."_ProductToTag" (
    "A" text NOT NULL,
    "B" integer NOT NULL
);

CREATE TABLE public."_ProductToWishlist" (
    "A" text NOT NULL,
    "B" text NOT NULL
);

CREATE TABLE public._prisma_migrations (
    id text NOT NULL,
    checksum character varying(64) NOT NULL,
    finished_at timestamp with time zone,
    migration_name character varying(255) NOT NULL,
    logs text,
    rolled_back_at timestamp with time zone,
    started_at timestamp with time zone DEFAULT now() NOT NULL,
    applied_steps_count integer DEFAULT 0 NOT NULL
);

ALTER TABLE ONLY public."AuditLog" ALTER COLUMN id SET DEFAULT nextval('public."AuditLog_id_seq"'::regclass);

ALTER TABLE ONLY public."GiftCardTransaction" ALTER COLUMN id SET DEFAULT nextval('public."GiftCardTransaction_id_seq"'::regclass);

ALTER TABLE ONLY public."Order" ALTER COLUMN number SET DEFAULT nextval('public."Order_number_seq"'::regclass);

ALTER TABLE ONLY public."ShipmentEvent" ALTER COLUMN id SET DEFAULT nextval('public."ShipmentEvent_id_seq"'::regclass);

ALTER TABLE ONLY public."ShippingRate" ALTER COLUMN id SET DEFAULT nextval('public."ShippingRate_id_seq"'::regclass);

ALTER TABLE ONLY public."ShippingZone" ALTER COLUMN id SET DEFAULT nextval('public."ShippingZone_id_seq"'::regclass);

ALTER TABLE ONLY public."StockMovement" ALTER COLUMN id SET DEFAULT nextval('public."StockMovement_id_seq"'::regclass);

ALTER TABLE ONLY public."Tag" ALTER COLUMN id SET DEFAULT nextval('public."Tag_id_seq"'::regclass);

ALTER TABLE ONLY public."TaxRate" ALTER COLUMN id SET DEFAULT nextval('public."TaxRate_id_seq"'::regclass);

ALTER TABLE ONLY public."Warehouse" ALTER COLUMN id SET DEFAULT nextval('public."Warehouse_id_seq"'::regclass);

ALTER TABLE ONLY public."Account"
    ADD CONSTRAINT "Account_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."Address"
    ADD CONSTRAINT "Address_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."AuditLog"
    ADD CONSTRAINT "AuditLog_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."Brand"
    ADD CONSTRAINT "Brand_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."CartItem"
    ADD CONSTRAINT "CartItem_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."Cart"
    ADD CONSTRAINT "Cart_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."Collection"
    ADD CONSTRAINT "Collection_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."Coupon"
    ADD CONSTRAINT "Coupon_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."CustomerProfile"
    ADD CONSTRAINT "CustomerProfile_pkey" PRIMARY KEY ("userId");

ALTER TABLE ONLY public."GiftCardTransaction"
    ADD CONSTRAINT "GiftCardTransaction_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."GiftCard"
    ADD CONSTRAINT "GiftCard_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."OrderItem"
    ADD CONSTRAINT "OrderItem_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."Order"
    ADD CONSTRAINT "Order_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."Payment"
    ADD CONSTRAINT "Payment_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."ProductImage"
    ADD CONSTRAINT "ProductImage_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."ProductVariant"
    ADD CONSTRAINT "ProductVariant_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."Product"
    ADD CONSTRAINT "Product_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."Refund"
    ADD CONSTRAINT "Refund_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."ReturnRequest"
    ADD CONSTRAINT "ReturnRequest_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."Review"
    ADD CONSTRAINT "Review_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."Session"
    ADD CONSTRAINT "Session_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."ShipmentEvent"
    ADD CONSTRAINT "ShipmentEvent_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."ShipmentItem"
    ADD CONSTRAINT "ShipmentItem_pkey" PRIMARY KEY ("shipmentId", "orderItemId");

ALTER TABLE ONLY public."Shipment"
    ADD CONSTRAINT "Shipment_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."ShippingRate"
    ADD CONSTRAINT "ShippingRate_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."ShippingZone"
    ADD CONSTRAINT "ShippingZone_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."StockLevel"
    ADD CONSTRAINT "StockLevel_pkey" PRIMARY KEY ("variantId", "warehouseId");

ALTER TABLE public."StockLevel"
    ADD CONSTRAINT "StockLevel_reserved_check" CHECK (((reserved >= 0) AND (reserved <= quantity))) NOT VALID;

ALTER TABLE ONLY public."StockMovement"
    ADD CONSTRAINT "StockMovement_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."Tag"
    ADD CONSTRAINT "Tag_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."TaxRate"
    ADD CONSTRAINT "TaxRate_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."User"
    ADD CONSTRAINT "User_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."VerificationToken"
    ADD CONSTRAINT "VerificationToken_pkey" PRIMARY KEY (token);

ALTER TABLE ONLY public."Warehouse"
    ADD CONSTRAINT "Warehouse_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."Webhook"
    ADD CONSTRAINT "Webhook_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."Wishlist"
    ADD CONSTRAINT "Wishlist_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public._prisma_migrations
    ADD CONSTRAINT _prisma_migrations_pkey PRIMARY KEY (id);

CREATE UNIQUE INDEX "Account_provider_providerAccountId_key" ON public."Account" USING btree (provider, "providerAccountId");

CREATE INDEX "AuditLog_entity_entityId_idx" ON public."AuditLog" USING btree (entity, "entityId");

CREATE UNIQUE INDEX "Brand_name_key" ON public."Brand" USING btree (name);

CREATE UNIQUE INDEX "Brand_slug_key" ON public."Brand" USING btree (slug);

CREATE UNIQUE INDEX "CartItem_cartId_variantId_key" ON public."CartItem" USING btree ("cartId", "variantId");

CREATE UNIQUE INDEX "Cart_sessionKey_key" ON public."Cart" USING btree ("sessionKey");

CREATE UNIQUE INDEX "Cart_userId_key" ON public."Cart" USING btree ("userId");

CREATE UNIQUE INDEX "Collection_slug_key" ON public."Collection" USING btree (slug);

CREATE UNIQUE INDEX "Coupon_code_key" ON public."Coupon" USING btree (code);

CREATE UNIQUE INDEX "CustomerProfile_stripeCustomerId_key" ON public."CustomerProfile" USING btree ("stripeCustomerId");

CREATE UNIQUE INDEX "GiftCard_code_key" ON public."GiftCard" USING btree (code);

CREATE UNIQUE INDEX "Order_number_key" ON public."Order" USING btree (number);

CREATE INDEX "Order_status_createdAt_idx" ON public."Order" USING btree (status, "createdAt");

CREATE INDEX "Order_userId_idx" ON public."Order" USING btree ("userId");

CREATE UNIQUE INDEX "Payment_provider_providerRef_key" ON public."Payment" USING btree (provider, "providerRef");

CREATE INDEX "Payment_status_idx" ON public."Payment" USING btree (status) WHERE (status = 'FAILED'::public."PaymentStatus");

CREATE UNIQUE INDEX "ProductVariant_sku_key" ON public."ProductVariant" USING btree (sku);

CREATE INDEX "Product_attributes_idx" ON public."Product" USING gin (attributes jsonb_path_ops);

CREATE INDEX "Product_name_idx" ON public."Product" USING btree (name);

CREATE UNIQUE INDEX "Product_slug_key" ON public."Product" USING btree (slug);

CREATE UNIQUE INDEX "Review_productId_userId_key" ON public."Review" USING btree ("productId", "userId");

CREATE UNIQUE INDEX "Session_sessionToken_key" ON public."Session" USING btree ("sessionToken");

CREATE UNIQUE INDEX "Tag_name_key" ON public."Tag" USING btree (name);

CREATE UNIQUE INDEX "User_email_key" ON public."User" USING btree (email);

CREATE UNIQUE INDEX "VerificationToken_identifier_token_key" ON public."VerificationToken" USING btree (identifier, token);

CREATE UNIQUE INDEX "Warehouse_code_key" ON public."Warehouse" USING btree (code);

CREATE UNIQUE INDEX "_ProductToTag_A_B_idx" ON public."_ProductToTag" USING btree ("A", "B");

CREATE UNIQUE INDEX "_ProductToWishlist_A_B_idx" ON public."_ProductToWishlist" USING btree ("A", "B");

CREATE INDEX "_ProductToWishlist_B_index" ON public."_ProductToWishlist" USING btree ("B");

CREATE OR REPLACE VIEW public."OrderSummary" AS
 SELECT o.id,
    o.number,
    o.status,
    o.currency,
    (o.total - o.discount) AS net,
    count(i.id) AS "itemCount",
    sum(i.quantity) AS units
   FROM (public."Order" o
     LEFT JOIN public."OrderItem" i ON ((i."orderId" = o.id)))
  GROUP BY o.id;

ALTER TABLE ONLY public."Account"
    ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."Address"
    ADD CONSTRAINT "Address_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."CartItem"
    ADD CONSTRAINT "CartItem_cartId_fkey" FOREIGN KEY ("cartId") REFERENCES public."Cart"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."CartItem"
    ADD CONSTRAINT "CartItem_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES public."ProductVariant"(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public."Cart"
    ADD CONSTRAINT "Cart_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."Collection"
    ADD CONSTRAINT "Category_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES public."Collection"(id) ON DELETE SET NULL;

ALTER TABLE ONLY public."CustomerProfile"
    ADD CONSTRAINT "CustomerProfile_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."GiftCardTransaction"
    ADD CONSTRAINT "GiftCardTransaction_giftCardId_fkey" FOREIGN KEY ("giftCardId") REFERENCES public."GiftCard"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."GiftCardTransaction"
    ADD CONSTRAINT "GiftCardTransaction_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES public."Order"(id) ON DELETE SET NULL;

ALTER TABLE ONLY public."OrderItem"
    ADD CONSTRAINT "OrderItem_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES public."Order"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."OrderItem"
    ADD CONSTRAINT "OrderItem_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES public."ProductVariant"(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public."Order"
    ADD CONSTRAINT "Order_billingAddressId_fkey" FOREIGN KEY ("billingAddressId") REFERENCES public."Address"(id) ON DELETE SET NULL;

ALTER TABLE ONLY public."Order"
    ADD CONSTRAINT "Order_couponId_fkey" FOREIGN KEY ("couponId") REFERENCES public."Coupon"(id) ON DELETE SET NULL;

ALTER TABLE ONLY public."Order"
    ADD CONSTRAINT "Order_shippingAddressId_fkey" FOREIGN KEY ("shippingAddressId") REFERENCES public."Address"(id) ON DELETE SET NULL;

ALTER TABLE ONLY public."Order"
    ADD CONSTRAINT "Order_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON DELETE SET NULL;

ALTER TABLE ONLY public."Payment"
    ADD CONSTRAINT "Payment_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES public."Order"(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public."ProductImage"
    ADD CONSTRAINT "ProductImage_productId_fkey" FOREIGN KEY ("productId") REFERENCES public."Product"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."ProductVariant"
    ADD CONSTRAINT "ProductVariant_productId_fkey" FOREIGN KEY ("productId") REFERENCES public."Product"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."Product"
    ADD CONSTRAINT "Product_brandId_fkey" FOREIGN KEY ("brandId") REFERENCES public."Brand"(id) ON DELETE SET NULL;

ALTER TABLE ONLY public."Product"
    ADD CONSTRAINT "Product_collectionId_fkey" FOREIGN KEY ("collectionId") REFERENCES public."Collection"(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public."Refund"
    ADD CONSTRAINT "Refund_paymentId_fkey" FOREIGN KEY ("paymentId") REFERENCES public."Payment"(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public."ReturnRequest"
    ADD CONSTRAINT "ReturnRequest_orderItemId_fkey" FOREIGN KEY ("orderItemId") REFERENCES public."OrderItem"(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public."Review"
    ADD CONSTRAINT "Review_productId_fkey" FOREIGN KEY ("productId") REFERENCES public."Product"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."Review"
    ADD CONSTRAINT "Review_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."Session"
    ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."ShipmentEvent"
    ADD CONSTRAINT "ShipmentEvent_shipmentId_fkey" FOREIGN KEY ("shipmentId") REFERENCES public."Shipment"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."ShipmentItem"
    ADD CONSTRAINT "ShipmentItem_orderItemId_fkey" FOREIGN KEY ("orderItemId") REFERENCES public."OrderItem"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."ShipmentItem"
    ADD CONSTRAINT "ShipmentItem_shipmentId_fkey" FOREIGN KEY ("shipmentId") REFERENCES public."Shipment"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."Shipment"
    ADD CONSTRAINT "Shipment_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES public."Order"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."ShippingRate"
    ADD CONSTRAINT "ShippingRate_zoneId_fkey" FOREIGN KEY ("zoneId") REFERENCES public."ShippingZone"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."StockLevel"
    ADD CONSTRAINT "StockLevel_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES public."ProductVariant"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."StockLevel"
    ADD CONSTRAINT "StockLevel_warehouseId_fkey" FOREIGN KEY ("warehouseId") REFERENCES public."Warehouse"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."StockMovement"
    ADD CONSTRAINT "StockMovement_orderItemId_fkey" FOREIGN KEY ("orderItemId") REFERENCES public."OrderItem"(id) ON DELETE SET NULL;

ALTER TABLE ONLY public."StockMovement"
    ADD CONSTRAINT "StockMovement_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES public."ProductVariant"(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public."StockMovement"
    ADD CONSTRAINT "StockMovement_warehouseId_fkey" FOREIGN KEY ("warehouseId") REFERENCES public."Warehouse"(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public."Wishlist"
    ADD CONSTRAINT "Wishlist_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."_ProductToTag"
    ADD CONSTRAINT "_ProductToTag_A_fkey" FOREIGN KEY ("A") REFERENCES public."Product"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."_ProductToTag"
    ADD CONSTRAINT "_ProductToTag_B_fkey" FOREIGN KEY ("B") REFERENCES public."Tag"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."_ProductToWishlist"
    ADD CONSTRAINT "_ProductToWishlist_A_fkey" FOREIGN KEY ("A") REFERENCES public."Product"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public."_ProductToWishlist"
    ADD CONSTRAINT "_ProductToWishlist_B_fkey" FOREIGN KEY ("B") REFERENCES public."Wishlist"(id) ON DELETE CASCADE;

