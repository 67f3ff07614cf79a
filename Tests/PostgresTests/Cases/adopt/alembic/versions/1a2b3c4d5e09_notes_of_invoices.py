"""Notes of invoices

Revision ID: 1a2b3c4d5e09
Revises: 1a2b3c4d5e08
Create Date: 2024-04-01 12:00:00.000000

"""
from typing import Sequence, Union

from alembic import op
import sqlalchemy as sa


# revision identifiers, used by Alembic.
revision: str = '1a2b3c4d5e09'
down_revision: Union[str, Sequence[str], None] = '1a2b3c4d5e08'
branch_labels: Union[str, Sequence[str], None] = None
depends_on: Union[str, Sequence[str], None] = None


def upgrade() -> None:
    op.add_column("invoices", sa.Column("note", sa.BigInteger(), nullable=True))
    op.create_foreign_key("invoices_note_fkey", "invoices", "notes", ["note"], ["id"], ondelete="SET NULL")


def downgrade() -> None:
    op.drop_constraint('invoices_note_fkey', 'invoices', type_='foreignkey')
    op.drop_column('invoices', 'note')

