"""Billing invoices

Revision ID: 1a2b3c4d5e04
Revises: 1a2b3c4d5e03
Create Date: 2024-04-01 12:00:00.000000

"""
from typing import Sequence, Union

from alembic import op
import sqlalchemy as sa


# revision identifiers, used by Alembic.
revision: str = '1a2b3c4d5e04'
down_revision: Union[str, Sequence[str], None] = '1a2b3c4d5e03'
branch_labels: Union[str, Sequence[str], None] = ('billing',)
depends_on: Union[str, Sequence[str], None] = None


def upgrade() -> None:
    op.create_table("invoices",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), primary_key=True),
        sa.Column("amount", sa.Numeric(12, 2), nullable=False),
        sa.CheckConstraint("amount >= 0", name="amount_positive"))


def downgrade() -> None:
    op.drop_table('invoices')

