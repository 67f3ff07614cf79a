"""Add notes

Revision ID: 1a2b3c4d5e02
Revises: 1a2b3c4d5e01
Create Date: 2024-04-01 12:00:00.000000

"""
from typing import Sequence, Union

from alembic import op
import sqlalchemy as sa


# revision identifiers, used by Alembic.
revision: str = '1a2b3c4d5e02'
down_revision: Union[str, Sequence[str], None] = '1a2b3c4d5e01'
branch_labels: Union[str, Sequence[str], None] = None
depends_on: Union[str, Sequence[str], None] = None


def upgrade() -> None:
    op.create_table("notes",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), primary_key=True),
        sa.Column("owner", sa.BigInteger(), sa.ForeignKey("users.id", name="notes_owner_fkey"), nullable=False),
        sa.Column("body", sa.Text(), nullable=False, server_default=sa.text("''")))


def downgrade() -> None:
    op.drop_table('notes')

