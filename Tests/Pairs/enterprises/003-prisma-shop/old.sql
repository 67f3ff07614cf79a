-- CreateEnum
CREATE TYPE "OrderStatus" AS ENUM ('PENDING', 'PAID', 'SHIPPED', 'DELIVERED', 'CANCELLED');
CREATE TYPE "PaymentProvider" AS ENUM ('STRIPE', 'PAYPAL', 'KLARNA');
CREATE TYPE "Role" AS ENUM ('USER', 'ADMIN', 'SUPPORT');
CREATE TYPE "DiscountType" AS ENUM ('PERCENT', 'FIXED');
-- CreateTable
CREATE TABLE "User" (
    id text NOT NULL,
    email text NOT NULL,
    "emailVerified" timestamp(3) without time zone,
    name text,
    image text,
    "passwordHash" text,
    role "Role" DEFAULT 'USER' NOT NULL,
    "stripeCustomerId" text,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL,
    CONSTRAINT "User_pkey" PRIMARY KEY (id)
);
CREATE UNIQUE INDEX "User_email_key" ON "User" USING btree (email);
CREATE UNIQUE INDEX "User_stripeCustomerId_key" ON "User" USING btree ("stripeCustomerId");

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
CREATE UNIQUE INDEX "Account_provider_providerAccountId_key" ON "Account" USING btree (provider, "providerAccountId");

CREATE TABLE "Session" (
    id text NOT NULL,
    "sessionToken" text NOT NULL,
    "userId" text NOT NULL,
    expires timestamp(3) without time zone NOT NULL,
    CONSTRAINT "Session_pkey" PRIMARY KEY (id)
);
CREATE UNIQUE INDEX "Session_sessionToken_key" ON "Session" USING btree ("sessionToken");

CREATE TABLE "VerificationToken" (
    identifier text NOT NULL,
    token text NOT NULL,
    expires timestamp(3) without time zone NOT NULL
);
CREATE UNIQUE INDEX "VerificationToken_token_key" ON "VerificationToken" USING btree (token);
CREATE UNIQUE INDEX "VerificationToken_identifier_token_key" ON "VerificationToken" USING btree (identifier, token);

CREATE TABLE "Address" (
    id text NOT NULL,
    "userId" text NOT NULL,
    line1 text NOT NULL,
    line2 text,
    city text NOT NULL,
    zip text NOT NULL,
    country text DEFAULT 'DE' NOT NULL,
    "isDefault" boolean DEFAULT false NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL,
    CONSTRAINT "Address_pkey" PRIMARY KEY (id)
);

CREATE TABLE "Category" (
    id text NOT NULL,
    "parentId" text,
    name text NOT NULL,
    slug text NOT NULL,
    position integer DEFAULT 0 NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL,
    CONSTRAINT "Category_pkey" PRIMARY KEY (id)
);
CREATE UNIQUE INDEX "Category_slug_key" ON "Category" USING btree (slug);

CREATE TABLE "Brand" (
    id text NOT NULL,
    name text NOT NULL,
    slug text NOT NULL,
    logo text,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL,
    CONSTRAINT "Brand_pkey" PRIMARY KEY (id)
);
CREATE UNIQUE INDEX "Brand_name_key" ON "Brand" USING btree (name);
CREATE UNIQUE INDEX "Brand_slug_key" ON "Brand" USING btree (slug);

CREATE TABLE "Product" (
    id text NOT NULL,
    "categoryId" text NOT NULL,
    "brandId" text,
    name text NOT NULL,
    slug text NOT NULL,
    description text,
    price double precision NOT NULL,
    "compareAtPrice" double precision,
    currency text DEFAULT 'EUR' NOT NULL,
    published boolean DEFAULT false NOT NULL,
    attributes jsonb,
    tags text[] DEFAULT ARRAY[]::text[],
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL,
    CONSTRAINT "Product_pkey" PRIMARY KEY (id)
);
CREATE UNIQUE INDEX "Product_slug_key" ON "Product" USING btree (slug);
CREATE INDEX "Product_name_idx" ON "Product" USING btree (name);

CREATE TABLE "ProductImage" (
    id text NOT NULL,
    "productId" text NOT NULL,
    url text NOT NULL,
    alt text,
    "order" integer DEFAULT 0 NOT NULL,
    CONSTRAINT "ProductImage_pkey" PRIMARY KEY (id)
);

CREATE TABLE "ProductVariant" (
    id text NOT NULL,
    "productId" text NOT NULL,
    sku text NOT NULL,
    barcode text,
    price double precision,
    options jsonb DEFAULT '{}' NOT NULL,
    "weightGrams" integer,
    inventory integer DEFAULT 0 NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL,
    CONSTRAINT "ProductVariant_pkey" PRIMARY KEY (id)
);
CREATE UNIQUE INDEX "ProductVariant_sku_key" ON "ProductVariant" USING btree (sku);

CREATE TABLE "Warehouse" (
    id serial,
    name text NOT NULL,
    code text NOT NULL,
    country text NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL,
    CONSTRAINT "Warehouse_pkey" PRIMARY KEY (id)
);
CREATE UNIQUE INDEX "Warehouse_code_key" ON "Warehouse" USING btree (code);

CREATE TABLE "StockLevel" (
    "variantId" text NOT NULL,
    "warehouseId" integer NOT NULL,
    quantity integer DEFAULT 0 NOT NULL,
    reserved integer DEFAULT 0 NOT NULL,
    CONSTRAINT "StockLevel_pkey" PRIMARY KEY ("variantId", "warehouseId")
);

CREATE TABLE "StockMovement" (
    id serial,
    "variantId" text NOT NULL,
    "warehouseId" integer NOT NULL,
    delta integer NOT NULL,
    reason text NOT NULL,
    at timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    CONSTRAINT "StockMovement_pkey" PRIMARY KEY (id)
);

CREATE TABLE "Cart" (
    id text NOT NULL,
    "userId" text,
    "sessionKey" text,
    currency text DEFAULT 'EUR' NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL,
    CONSTRAINT "Cart_pkey" PRIMARY KEY (id)
);
CREATE UNIQUE INDEX "Cart_userId_key" ON "Cart" USING btree ("userId");
CREATE UNIQUE INDEX "Cart_sessionKey_key" ON "Cart" USING btree ("sessionKey");

CREATE TABLE "CartItem" (
    id text NOT NULL,
    "cartId" text NOT NULL,
    "variantId" text NOT NULL,
    quantity integer DEFAULT 1 NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL,
    CONSTRAINT "CartItem_pkey" PRIMARY KEY (id)
);
CREATE UNIQUE INDEX "CartItem_cartId_variantId_key" ON "CartItem" USING btree ("cartId", "variantId");

CREATE TABLE "Coupon" (
    id text NOT NULL,
    code text NOT NULL,
    type "DiscountType" NOT NULL,
    amount double precision NOT NULL,
    "startsAt" timestamp(3) without time zone,
    "endsAt" timestamp(3) without time zone,
    "maxUses" integer,
    uses integer DEFAULT 0 NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL,
    CONSTRAINT "Coupon_pkey" PRIMARY KEY (id)
);
CREATE UNIQUE INDEX "Coupon_code_key" ON "Coupon" USING btree (code);

CREATE TABLE "Order" (
    id text NOT NULL,
    number integer NOT NULL,
    "userId" text,
    "couponId" text,
    status "OrderStatus" DEFAULT 'PENDING' NOT NULL,
    email text NOT NULL,
    subtotal double precision NOT NULL,
    shipping double precision DEFAULT 0 NOT NULL,
    tax double precision DEFAULT 0 NOT NULL,
    total double precision NOT NULL,
    currency text DEFAULT 'EUR' NOT NULL,
    "shippingAddressId" text,
    "billingAddressId" text,
    notes text,
    "placedAt" timestamp(3) without time zone,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL,
    CONSTRAINT "Order_pkey" PRIMARY KEY (id)
);
CREATE UNIQUE INDEX "Order_number_key" ON "Order" USING btree (number);
CREATE INDEX "Order_status_createdAt_idx" ON "Order" USING btree (status, "createdAt");
CREATE INDEX "Order_userId_idx" ON "Order" USING btree ("userId");

CREATE TABLE "OrderItem" (
    id text NOT NULL,
    "orderId" text NOT NULL,
    "variantId" text NOT NULL,
    name text NOT NULL,
    sku text NOT NULL,
    "unitPrice" double precision NOT NULL,
    quantity integer NOT NULL,
    total double precision NOT NULL,
    CONSTRAINT "OrderItem_pkey" PRIMARY KEY (id)
);

CREATE TABLE "Payment" (
    id text NOT NULL,
    "orderId" text NOT NULL,
    provider "PaymentProvider" NOT NULL,
    "providerRef" text NOT NULL,
    amount double precision NOT NULL,
    status text DEFAULT 'created' NOT NULL,
    raw jsonb,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL,
    CONSTRAINT "Payment_pkey" PRIMARY KEY (id)
);
CREATE UNIQUE INDEX "Payment_provider_providerRef_key" ON "Payment" USING btree (provider, "providerRef");

CREATE TABLE "Refund" (
    id text NOT NULL,
    "paymentId" text NOT NULL,
    amount double precision NOT NULL,
    reason text,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL,
    CONSTRAINT "Refund_pkey" PRIMARY KEY (id)
);

CREATE TABLE "Shipment" (
    id text NOT NULL,
    "orderId" text NOT NULL,
    carrier text NOT NULL,
    "trackingNumber" text,
    "shippedAt" timestamp(3) without time zone,
    "deliveredAt" timestamp(3) without time zone,
    "labelUrl" text,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL,
    CONSTRAINT "Shipment_pkey" PRIMARY KEY (id)
);

CREATE TABLE "ShipmentItem" (
    "shipmentId" text NOT NULL,
    "orderItemId" text NOT NULL,
    quantity integer NOT NULL,
    CONSTRAINT "ShipmentItem_pkey" PRIMARY KEY ("shipmentId", "orderItemId")
);

CREATE TABLE "ReturnRequest" (
    id text NOT NULL,
    "orderItemId" text NOT NULL,
    quantity integer DEFAULT 1 NOT NULL,
    reason text NOT NULL,
    status text DEFAULT 'open' NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL,
    CONSTRAINT "ReturnRequest_pkey" PRIMARY KEY (id)
);

CREATE TABLE "Review" (
    id text NOT NULL,
    "productId" text NOT NULL,
    "userId" text NOT NULL,
    rating integer NOT NULL,
    title text,
    body text,
    approved boolean DEFAULT false NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL,
    CONSTRAINT "Review_pkey" PRIMARY KEY (id)
);
CREATE UNIQUE INDEX "Review_productId_userId_key" ON "Review" USING btree ("productId", "userId");

CREATE TABLE "Wishlist" (
    id text NOT NULL,
    "userId" text NOT NULL,
    name text DEFAULT 'default' NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL,
    CONSTRAINT "Wishlist_pkey" PRIMARY KEY (id)
);

CREATE TABLE "_ProductToWishlist" (
    "A" text NOT NULL,
    "B" text NOT NULL
);
CREATE UNIQUE INDEX "_ProductToWishlist_A_B_idx" ON "_ProductToWishlist" USING btree ("A", "B");
CREATE INDEX "_ProductToWishlist_B_index" ON "_ProductToWishlist" USING btree ("B");

CREATE TABLE "GiftCard" (
    id text NOT NULL,
    code text NOT NULL,
    balance double precision NOT NULL,
    initial double precision NOT NULL,
    "expiresAt" timestamp(3) without time zone,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL,
    CONSTRAINT "GiftCard_pkey" PRIMARY KEY (id)
);
CREATE UNIQUE INDEX "GiftCard_code_key" ON "GiftCard" USING btree (code);

CREATE TABLE "NewsletterSubscription" (
    id text NOT NULL,
    email text NOT NULL,
    confirmed boolean DEFAULT false NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL,
    CONSTRAINT "NewsletterSubscription_pkey" PRIMARY KEY (id)
);
CREATE UNIQUE INDEX "NewsletterSubscription_email_key" ON "NewsletterSubscription" USING btree (email);

CREATE TABLE "ShippingZone" (
    id serial,
    name text NOT NULL,
    countries text[],
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL,
    CONSTRAINT "ShippingZone_pkey" PRIMARY KEY (id)
);

CREATE TABLE "ShippingRate" (
    id serial,
    "zoneId" integer NOT NULL,
    name text NOT NULL,
    price double precision NOT NULL,
    "minOrder" double precision,
    "maxWeight" integer,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL,
    CONSTRAINT "ShippingRate_pkey" PRIMARY KEY (id)
);

CREATE TABLE "TaxRate" (
    id serial,
    country text NOT NULL,
    rate double precision NOT NULL,
    name text NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL,
    CONSTRAINT "TaxRate_pkey" PRIMARY KEY (id)
);

CREATE TABLE "AuditLog" (
    id serial,
    "actorId" text,
    entity text NOT NULL,
    "entityId" text NOT NULL,
    action text NOT NULL,
    diff jsonb,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL,
    CONSTRAINT "AuditLog_pkey" PRIMARY KEY (id)
);
CREATE INDEX "AuditLog_entity_entityId_idx" ON "AuditLog" USING btree (entity, "entityId");

CREATE TABLE "Webhook" (
    id text NOT NULL,
    url text NOT NULL,
    topics text[],
    secret text NOT NULL,
    enabled boolean DEFAULT true NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL,
    CONSTRAINT "Webhook_pkey" PRIMARY KEY (id)
);

CREATE TABLE _prisma_migrations (
    id text NOT NULL,
    checksum character varying(64) NOT NULL,
    finished_at timestamp with time zone,
    migration_name character varying(255) NOT NULL,
    logs text,
    rolled_back_at timestamp with time zone,
    started_at timestamp with time zone DEFAULT now() NOT NULL,
    applied_steps_count integer DEFAULT 0 NOT NULL,
    CONSTRAINT _prisma_migrations_pkey PRIMARY KEY (id)
);

CREATE SEQUENCE "Order_number_seq" AS integer START 1000;
ALTER TABLE "Order" ALTER COLUMN "number" SET DEFAULT nextval('"Order_number_seq"');
ALTER SEQUENCE "Order_number_seq" OWNED BY "Order"."number";
CREATE VIEW "OrderSummary" AS SELECT o."id", o."number", o."status", o."total", count(i."id") AS "itemCount", sum(i."quantity") AS "units" FROM "Order" o LEFT JOIN "OrderItem" i ON i."orderId" = o."id" GROUP BY o."id";
CREATE VIEW "ProductAvailability" AS SELECT v."productId", v."id" AS "variantId", v."sku", coalesce(sum(s."quantity" - s."reserved"),0)::int AS "available" FROM "ProductVariant" v LEFT JOIN "StockLevel" s ON s."variantId" = v."id" GROUP BY v."productId", v."id", v."sku";
ALTER TABLE ONLY "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"(id) ON DELETE CASCADE;
ALTER TABLE ONLY "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"(id) ON DELETE CASCADE;
ALTER TABLE ONLY "Address" ADD CONSTRAINT "Address_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"(id) ON DELETE CASCADE;
ALTER TABLE ONLY "Category" ADD CONSTRAINT "Category_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Category"(id) ON DELETE SET NULL;
ALTER TABLE ONLY "Product" ADD CONSTRAINT "Product_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "Category"(id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY "Product" ADD CONSTRAINT "Product_brandId_fkey" FOREIGN KEY ("brandId") REFERENCES "Brand"(id) ON DELETE SET NULL;
ALTER TABLE ONLY "ProductImage" ADD CONSTRAINT "ProductImage_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"(id) ON DELETE CASCADE;
ALTER TABLE ONLY "ProductVariant" ADD CONSTRAINT "ProductVariant_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"(id) ON DELETE CASCADE;
ALTER TABLE ONLY "StockLevel" ADD CONSTRAINT "StockLevel_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "ProductVariant"(id) ON DELETE CASCADE;
ALTER TABLE ONLY "StockLevel" ADD CONSTRAINT "StockLevel_warehouseId_fkey" FOREIGN KEY ("warehouseId") REFERENCES "Warehouse"(id) ON DELETE CASCADE;
ALTER TABLE ONLY "StockMovement" ADD CONSTRAINT "StockMovement_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "ProductVariant"(id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY "StockMovement" ADD CONSTRAINT "StockMovement_warehouseId_fkey" FOREIGN KEY ("warehouseId") REFERENCES "Warehouse"(id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY "Cart" ADD CONSTRAINT "Cart_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"(id) ON DELETE CASCADE;
ALTER TABLE ONLY "CartItem" ADD CONSTRAINT "CartItem_cartId_fkey" FOREIGN KEY ("cartId") REFERENCES "Cart"(id) ON DELETE CASCADE;
ALTER TABLE ONLY "CartItem" ADD CONSTRAINT "CartItem_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "ProductVariant"(id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY "Order" ADD CONSTRAINT "Order_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"(id) ON DELETE SET NULL;
ALTER TABLE ONLY "Order" ADD CONSTRAINT "Order_couponId_fkey" FOREIGN KEY ("couponId") REFERENCES "Coupon"(id) ON DELETE SET NULL;
ALTER TABLE ONLY "Order" ADD CONSTRAINT "Order_shippingAddressId_fkey" FOREIGN KEY ("shippingAddressId") REFERENCES "Address"(id) ON DELETE SET NULL;
ALTER TABLE ONLY "Order" ADD CONSTRAINT "Order_billingAddressId_fkey" FOREIGN KEY ("billingAddressId") REFERENCES "Address"(id) ON DELETE SET NULL;
ALTER TABLE ONLY "OrderItem" ADD CONSTRAINT "OrderItem_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"(id) ON DELETE CASCADE;
ALTER TABLE ONLY "OrderItem" ADD CONSTRAINT "OrderItem_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "ProductVariant"(id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY "Payment" ADD CONSTRAINT "Payment_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"(id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY "Refund" ADD CONSTRAINT "Refund_paymentId_fkey" FOREIGN KEY ("paymentId") REFERENCES "Payment"(id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY "Shipment" ADD CONSTRAINT "Shipment_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"(id) ON DELETE CASCADE;
ALTER TABLE ONLY "ShipmentItem" ADD CONSTRAINT "ShipmentItem_shipmentId_fkey" FOREIGN KEY ("shipmentId") REFERENCES "Shipment"(id) ON DELETE CASCADE;
ALTER TABLE ONLY "ShipmentItem" ADD CONSTRAINT "ShipmentItem_orderItemId_fkey" FOREIGN KEY ("orderItemId") REFERENCES "OrderItem"(id) ON DELETE CASCADE;
ALTER TABLE ONLY "ReturnRequest" ADD CONSTRAINT "ReturnRequest_orderItemId_fkey" FOREIGN KEY ("orderItemId") REFERENCES "OrderItem"(id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY "Review" ADD CONSTRAINT "Review_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"(id) ON DELETE CASCADE;
ALTER TABLE ONLY "Review" ADD CONSTRAINT "Review_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"(id) ON DELETE CASCADE;
ALTER TABLE ONLY "Wishlist" ADD CONSTRAINT "Wishlist_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"(id) ON DELETE CASCADE;
ALTER TABLE ONLY "_ProductToWishlist" ADD CONSTRAINT "_ProductToWishlist_A_fkey" FOREIGN KEY ("A") REFERENCES "Product"(id) ON DELETE CASCADE;
ALTER TABLE ONLY "_ProductToWishlist" ADD CONSTRAINT "_ProductToWishlist_B_fkey" FOREIGN KEY ("B") REFERENCES "Wishlist"(id) ON DELETE CASCADE;
ALTER TABLE ONLY "ShippingRate" ADD CONSTRAINT "ShippingRate_zoneId_fkey" FOREIGN KEY ("zoneId") REFERENCES "ShippingZone"(id) ON DELETE CASCADE;
