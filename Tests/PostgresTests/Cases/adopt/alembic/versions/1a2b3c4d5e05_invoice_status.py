"""Invoice status

Revision ID: 1a2b3c4d5e05
Revises: 1a2b3c4d5e04
Create Date: 2024-04-01 12:00:00.000000

"""
from typing import Sequence, Union

from alembic import op
import sqlalchemy as sa


# revision identifiers, used by Alembic.
revision: str = '1a2b3c4d5e05'
down_revision: Union[str, Sequence[str], None] = '1a2b3c4d5e04'
branch_labels: Union[str, Sequence[str], None] = None
depends_on: Union[str, Sequence[str], None] = None


def upgrade() -> None:
    op.execute("CREATE TYPE invoice_status AS ENUM ('draft', 'sent')")
    op.add_column("invoices", sa.Column("status", sa.Enum("draft", "sent", name="invoice_status", create_type=False), nullable=False, server_default="draft"))


def downgrade() -> None:
    op.drop_column('invoices', 'status')
    op.execute('DROP TYPE invoice_status')

