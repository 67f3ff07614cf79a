"""Open invoices

Revision ID: 1a2b3c4d5e10
Revises: 1a2b3c4d5e09
Create Date: 2024-04-01 12:00:00.000000

"""
from typing import Sequence, Union

from alembic import op
import sqlalchemy as sa


# revision identifiers, used by Alembic.
revision: str = '1a2b3c4d5e10'
down_revision: Union[str, Sequence[str], None] = '1a2b3c4d5e09'
branch_labels: Union[str, Sequence[str], None] = None
depends_on: Union[str, Sequence[str], None] = None


def upgrade() -> None:
    op.execute("CREATE VIEW open_invoices AS SELECT id, amount FROM invoices WHERE status = 'draft'")


def downgrade() -> None:
    op.execute('DROP VIEW open_invoices')

